/** A run under way, step by step, or the failure it ended with. */
import {useContextOf} from '../context';
import {Problem} from '../parts/problem';
import {View} from '../parts/frame';
import {Steps} from '../parts/steps';

export const RunView = () => {
  const {words, run, stopRun, runProblem, classify, dropRunProblem, go} = useContextOf();
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
  return (
    <View title={texts.title} busy>
      <Steps work={run} stop={stopRun} />
      <p class="help">{texts.leave}</p>
    </View>
  );
};
