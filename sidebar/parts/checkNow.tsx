/** A check of now: its progress and what it found; else what the last one found, and where all is written down. */
import {useId} from 'preact/hooks';
import {useContextOf} from '../context';
import type {ChangeCounts, Checked, ScheduleView} from '../../src/calls/contract';
import {Button, Section} from './frame';
import {Problem} from './problem';
import {SheetLink} from './sheetLink';
import {Steps} from './steps';

export const CheckNow = ({view}: {readonly view: ScheduleView}) => {
  const {words, say, format, schedule, isWorking, setNotice} = useContextOf();
  const {schedule: texts} = words;
  const {check, checked, checkProblem, checkNow, stopCheck} = schedule;
  // A check that came to its end is told in the state's own sentence.
  const last = view.state?.code === 'ok' ? undefined : view.state?.last;
  const log = checked?.log ?? view.log;
  const id = useId();
  const act = (): void => {
    // The button is away while the check runs.
    document.getElementById(id)?.focus();
    setNotice(undefined);
    void checkNow(view.sheet.id);
  };
  return (
    <Section id={id} title={texts.check} help={texts.checkHelp}>
      {check && (
        <>
          {view.overdue && <p class="hint">{texts.overdue}</p>}
          <Steps work={check} stop={stopCheck} />
        </>
      )}
      {checkProblem && <Problem problem={checkProblem} ways={{again: act}} />}
      <div role="status">{checked && <Found checked={checked} />}</div>
      {!check && !checked && last && (
        <>
          <p>{say(texts.lastChecked, {day: format.day(last.asOf)})}</p>
          <Counts counts={last.counts} />
        </>
      )}
      {!check && !checkProblem && (
        <p>
          <Button onClick={act} disabled={isWorking}>
            {checked?.unfinished ? texts.goOn : texts.checkButton}
          </Button>
        </p>
      )}
      {log && (
        <p>
          <SheetLink sheet={log} text={texts.log} />
        </p>
      )}
    </Section>
  );
};

const Found = ({checked}: {readonly checked: Checked}) => {
  const {words, say, format} = useContextOf();
  const {schedule: texts} = words;
  const {asOf, since, counts, startedAnew, mailed, unfinished, highlighted} = checked;
  const {warnings = []} = checked;
  const day = format.day(asOf);
  if (unfinished) return <p class="hint">{say(texts.stopped, {...unfinished})}</p>;
  return (
    <>
      {startedAnew ? (
        <p>{say(texts.startedAnew[startedAnew], {day})}</p>
      ) : (
        <>
          <p>
            {since === null || since === asOf
              ? say(texts.lastChecked, {day})
              : say(texts.between, {day, since: format.day(since)})}
          </p>
          <Counts counts={counts} />
        </>
      )}
      {mailed !== 'off' && mailed !== 'nothing' && <p>{texts.mailed[mailed]}</p>}
      {warnings.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {highlighted && (
        <p>
          <SheetLink sheet={highlighted} text={texts.highlighted} />
        </p>
      )}
    </>
  );
};

const Counts = ({counts}: {readonly counts: ChangeCounts}) => {
  const {words, format} = useContextOf();
  const {kinds, unchanged} = words.schedule;
  const told = (Object.keys(kinds) as (keyof ChangeCounts)[]).filter((kind) => counts[kind] > 0);
  if (!told.length) return <p>{unchanged}</p>;
  return (
    <dl class="facts">
      {told.map((kind) => (
        <div key={kind}>
          <dt>{kinds[kind]}</dt>
          <dd>{format.number(counts[kind])}</dd>
        </div>
      ))}
    </dl>
  );
};
