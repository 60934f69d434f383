/**
 * The bundle's context in the browser: a worker that has become a bare one. scripts/page.ts puts the program that installs
 * Google's services (packages/sheets-here/src/services/guest) before it. A worker runs one request after another and asks for each, asleep.
 */
import type {Channel} from '../services/guest';
import {makeTaker, type Said, type Start} from './memory';

declare const installGuest: (channel: Channel) => () => string;

interface WorkerScope {
  postMessage(said: Said): void;
  importScripts(address: string): void;
}

const scope = globalThis as unknown as WorkerScope;
const post = scope.postMessage.bind(scope);
const load = scope.importScripts.bind(scope);
const later = setTimeout.bind(globalThis);
const {stringify} = JSON;

globalThis.addEventListener('message', (event: MessageEvent<Start>) => run(event.data), {
  once: true,
});

function run({memory, settings, code}: Start): void {
  const take = makeTaker(memory);
  const ask = (said: Said): string => {
    post(said);
    return take();
  };
  const call = installGuest((text) => {
    if (text === '{"system":"settings"}') return settings;
    return ask(text === '{"system":"request"}' ? {idle: true} : {call: text});
  });
  removeInherited();
  const failure = failureOf(() => load(code));
  // Between two requests what the bundle has promised itself is done.
  const next = (): void => {
    if (failure !== undefined) ask({idle: true});
    post({reply: failure ?? call()});
    later(next);
  };
  next();
}

/** What a worker has from its prototypes, `fetch` and timers among it; its own globals are gone already. */
function removeInherited(): void {
  const globals: object = globalThis;
  for (
    let from: object | null = Object.getPrototypeOf(globals) as object | null;
    from && from !== Object.prototype;
    from = Object.getPrototypeOf(from) as object | null
  )
    for (const name of Reflect.ownKeys(from)) Reflect.deleteProperty(from, name);
}

/** An error at the bundle's top level, as the reply to whatever is asked. */
function failureOf(work: () => void): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    const {message, stack} = Object(error) as {message?: unknown; stack?: unknown};
    return stringify({error: String(message ?? error), stack: String(stack ?? '')});
  }
}
