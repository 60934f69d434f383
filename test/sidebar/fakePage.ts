/** Stands before the sidebar's own script in the page: google.script.run over the scenario that the page names. */
import {fakeRun} from './fake';
import {scenario} from './scenarios';

const page = globalThis as unknown as {
  readonly CICLO_FAKE: {readonly scenario: string; readonly language: 'en' | 'es'};
  google: unknown;
  /** What was asked: the tests read it. */
  CICLO_CALLS: [name: string, request: unknown][];
};
page.CICLO_CALLS = [];
page.google = {
  script: {
    run: fakeRun(scenario(page.CICLO_FAKE.scenario, page.CICLO_FAKE.language), (name, request) => {
      page.CICLO_CALLS.push([name, request]);
    }),
  },
};
