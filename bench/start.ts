/** How long the bundle takes to be there: every formula and every click on Google pays it. */
import vm from 'node:vm';
import {bareContext, unseen} from './bareContext';
import {LIMIT_RATIO, measureLoad} from './load';
import {atMost, heading, line, milliseconds, note, times} from './report';
import {median, timed} from './timing';

const RUNS = 50;

export const start = (code: string): void => {
  heading('1. Start: dist/Code.js, compiled from its text in a fresh context');
  const {ratio, code: own, reference} = measureLoad(code);
  line(
    'loading it / the reference script',
    times(ratio),
    atMost(ratio, LIMIT_RATIO, times(LIMIT_RATIO)),
  );
  line('  the least: Code.js', milliseconds(own));
  line('  the least: the reference', milliseconds(reference));
  line('  room left', `${((LIMIT_RATIO / ratio - 1) * 100).toFixed(0)} %`);
  note(
    'The processor’s time, as a ratio to a fixed script of ours loaded in turn with it (bench/load.ts): ' +
      'at most 1.3 times what it was when this was first measured.',
  );

  const contexts: number[] = [];
  const compiling: number[] = [];
  const starts: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const text = unseen(code);
    let context: vm.Context | undefined;
    contexts.push(timed(() => (context = bareContext())));
    const fresh = context ?? bareContext();
    const began = performance.now();
    const script = new vm.Script(text, {filename: 'Code.js'});
    compiling.push(performance.now() - began);
    script.runInContext(fresh);
    starts.push(performance.now() - began);
  }
  const whole = median(starts);
  line(`evaluating it, median of ${String(RUNS)}`, milliseconds(whole));
  line('  of which compiling', milliseconds(median(compiling)));
  line('the first of them', milliseconds(starts[0] ?? NaN));
  line('a fresh context alone', milliseconds(median(contexts)));
  line('evaluating / a fresh context', times(whole / median(contexts)));
};
