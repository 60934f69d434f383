/** How long the bundle takes to be there: every formula and every click on Google pays it. */
import vm from 'node:vm';
import {bareContext, unseen} from './bareContext';
import {count, heading, line, milliseconds, times, under} from './report';
import {median, timed} from './timing';

const RUNS = 50;
const LIMIT_KB = 340;
const LIMIT_MILLISECONDS = 10;

export const start = (code: string): void => {
  heading('1. Start: dist/Code.js, compiled from its text in a fresh context');
  const kilobytes = Buffer.byteLength(code) / 1024;
  line('size', `${kilobytes.toFixed(1)} KB`, under(kilobytes, LIMIT_KB, `${count(LIMIT_KB)} KB`));

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
  line(
    `evaluating it, median of ${String(RUNS)}`,
    milliseconds(whole),
    under(whole, LIMIT_MILLISECONDS, `${String(LIMIT_MILLISECONDS)} ms`),
  );
  line('  of which compiling', milliseconds(median(compiling)));
  line('the first of them', milliseconds(starts[0] ?? NaN));
  line('a fresh context alone', milliseconds(median(contexts)));
  line('evaluating / a fresh context', times(whole / median(contexts)));
};
