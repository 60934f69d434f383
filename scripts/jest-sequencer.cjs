// The longest test files first, so that none is left alone at the end: a clean clone has no durations to go by.
const Sequencer = require('@jest/test-sequencer').default;

/** Those that wait for a browser take turns with those that calculate. */
const giants = [
  'browser/schedule',
  'sweeps/editors',
  'sidebar/states.en',
  'browser/sidebar',
  'schedule/trigger',
  'sidebar/states.es',
  'browser/failures',
  'run/longRuns',
  'browser/sheet',
  'sweeps/faults',
  'browser/large',
  'conformance/switches',
  'browser/hostile',
  'sweeps/showFaults',
  'browser/predict',
  'cli/flagInactive',
  'sidebar/used/run',
  'cli/classify',
  'page/page',
  'scripts/reference',
];

/** From 0 for the first; all others come after them. */
const place = ({path}) => {
  const found = giants.findIndex((name) => path.replaceAll('\\', '/').endsWith(`/${name}.test.ts`));
  return found < 0 ? giants.length : found;
};

module.exports = class extends Sequencer {
  async sort(tests) {
    return (await super.sort(tests)).sort((one, other) => place(one) - place(other));
  }
};
