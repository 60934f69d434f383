/** A check under way, while another view is open: it may have begun by itself. */
import {useEffect, useRef} from 'preact/hooks';
import {useContextOf} from '../context';
import {sentenceOf} from './problem';

export const CheckStrip = () => {
  const {words, say, format, schedule, view, go, setNotice} = useContextOf();
  const {schedule: texts} = words;
  const {check, checked, checkProblem} = schedule;
  const isOpen = view === 'schedule';
  const see = {
    label: texts.see,
    act: () => {
      go('schedule');
    },
  };

  // One that ends while another view is open says so at the foot.
  const wasRunning = useRef(false);
  useEffect(() => {
    if (wasRunning.current && !check && !isOpen)
      setNotice({
        text: checkProblem
          ? sentenceOf(checkProblem, words.failures)
          : say(texts.done, {
              day: checked ? format.day(checked.asOf) : '',
              n: Object.values(checked?.counts ?? {}).reduce((sum, n) => sum + n, 0),
            }),
        actions: [see],
      });
    wasRunning.current = check !== undefined;
  }, [check]);

  return (
    <div class="strip" role="status">
      {check && !isOpen && (
        <p class="waiting">
          <span class="spinner" aria-hidden="true" />
          <span>{schedule.view?.overdue ? texts.overdue : texts.checking}</span>
          <button type="button" class="link" onClick={see.act}>
            {see.label}
          </button>
        </p>
      )}
    </div>
  );
};
