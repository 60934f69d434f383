/** Work under way, step by step, and how to end it after the part that is being written. */
import {useContextOf} from '../context';
import type {Work} from '../work';
import {Button} from './frame';

const STEPS = ['read', 'classify', 'predict', 'write', 'check'] as const;

interface StepsProps {
  readonly work: Work;
  readonly stop: () => void;
}

export const Steps = ({work, stop}: StepsProps) => {
  const {words, say, settings} = useContextOf();
  const {run: texts} = words;
  const steps = STEPS.filter((each) => each !== 'predict' || settings.predict);
  const {step, rows, customers, part, stopping} = work;
  const at = step === 'done' ? steps.length : step === null ? 0 : steps.indexOf(step);
  const written = step === 'write' && work.done !== undefined && work.of !== undefined;
  const counts: Readonly<Record<string, string | false>> = {
    read: rows !== null && say(texts.rows, {rows}),
    classify: customers !== null && say(texts.customers, {customers}),
    write: written && say(texts.written, {done: work.done ?? 0, of: work.of ?? 0}),
  };
  const stepOf = (i: number) => (i < at ? 'done' : i === at ? 'now' : 'todo');
  const now = steps[at];
  return (
    <>
      <ol class="steps">
        {steps.map((each, i) => (
          <li key={each} class={stepOf(i)}>
            <span class="mark" aria-hidden="true" />
            <span>
              {texts.steps[each]}
              <span class="hidden">, {texts.state[stepOf(i)]}</span>
            </span>
            <span class="count">{counts[each]}</span>
          </li>
        ))}
      </ol>
      <p class="hidden" role="status">
        {step === null || !now ? texts.starting : texts.steps[now]}
      </p>
      {part && (
        <>
          <p class="hint">{say(stopping ? texts.stopping : texts.parts, {...part})}</p>
          <p>
            <Button onClick={stop} disabled={stopping}>
              {texts.stop}
            </Button>
          </p>
        </>
      )}
    </>
  );
};
