/** A run under way, step by step, or the failure it ended with. */
import {useContextOf} from '../context';
import {Problem} from '../parts/problem';
import {View} from '../parts/frame';

const STEPS = ['read', 'classify', 'write', 'check'] as const;

export const RunView = () => {
  const {words, say, run, runProblem, classify, dropRunProblem, go} = useContextOf();
  const {run: texts} = words;
  if (!run)
    return (
      <View title={texts.title}>
        {runProblem && (
          <Problem
            problem={runProblem}
            ways={{
              again: () => void classify(),
              options: () => {
                dropRunProblem();
                go('options');
              },
            }}
          />
        )}
        <p>
          <button
            type="button"
            class="link"
            onClick={() => {
              dropRunProblem();
              go('table');
            }}
          >
            {words.failures.toTable}
          </button>
        </p>
      </View>
    );
  const {step, rows, customers} = run;
  const at = step === 'done' ? STEPS.length : step === null ? 0 : STEPS.indexOf(step);
  const counts: Readonly<Record<string, string | false>> = {
    read: rows !== null && say(texts.rows, {rows}),
    classify: customers !== null && say(texts.customers, {customers}),
  };
  const stepOf = (i: number) => (i < at ? 'done' : i === at ? 'now' : 'todo');
  const now = STEPS[at];
  return (
    <View title={texts.title} busy>
      <ol class="steps">
        {STEPS.map((each, i) => (
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
      <p class="help">{texts.leave}</p>
    </View>
  );
};
