/** The dialog of the self-check: takes its script through the steps, and tells what google.script.run carries. */
import type {Findings, Found, PageCase} from '../case';
import {cases as pageCases} from '../cases/run';
import {messageOf, told} from '../told';

interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  readonly [name: string]: (...args: never[]) => unknown;
}
declare const google: {readonly script: {readonly run: Runner}};
declare const document: {getElementById(id: string): {textContent: string} | null};

function call(name: string, ...args: unknown[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const run = google.script.run.withSuccessHandler(resolve).withFailureHandler(reject);
    const act = run[name] as (...all: unknown[]) => void;
    act.apply(run, args);
  });
}

function say(text: string): void {
  const place = document.getElementById('progress');
  if (place) place.textContent = text;
}

async function foundBy(one: PageCase): Promise<Found> {
  try {
    if (one.from === 'script') return told(await call(one.calls ?? 'selfCheckSend', one.id));
    return String(await call('selfCheckReceive', one.make()));
  } catch (error) {
    return `refused: ${messageOf(error)}`;
  }
}

/** A case that could not be prepared has found that, whatever it found later. */
async function topicFindings(topic: string): Promise<Findings> {
  const step = async (name: string) => JSON.parse(String(await call(name, topic))) as Findings;
  const prepared = await step('selfCheckPrepare');
  const edited = await step('selfCheckEdit');
  return {...(await step('selfCheckRun')), ...edited, ...prepared};
}

async function drive(): Promise<string> {
  const found: Record<string, Found> = {};
  const topics = (await call('selfCheckStart')) as string[];
  for (const topic of topics) {
    say(`${topic} …`);
    try {
      Object.assign(found, await topicFindings(topic));
    } catch (error) {
      // Its cases are told as not found; the other topics go on.
      say(`${topic}: ${messageOf(error)}`);
    }
  }
  say('run …');
  for (const one of pageCases) found[one.id] = await foundBy(one);
  return String(await call('selfCheckFinish', JSON.stringify(found)));
}

drive().then(
  (summary) => say(`${summary} You may close this window.`),
  (error: unknown) => say(`Stopped: ${messageOf(error)}`),
);
