/** google.script inside a frame of the add-on's. scripts/page.ts bundles it; packages/sheets-here/src/page/frames.ts puts it before the html. */
import {argumentsText} from '../transfer';
import {hello, type FromFrame, type ToFrame} from './frameMessages';

type Handler = (value: unknown, userObject: unknown) => void;

interface Settings {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

/** What may be called. Written by the page into the script's element. */
const names = JSON.parse(document.currentScript?.getAttribute('data-names') ?? '[]') as string[];
const {port1: port, port2} = new MessageChannel();
const waiting = new Map<number, Settings>();
let calls = 0;

const send = (message: FromFrame): void => port.postMessage(message);

port.onmessage = ({data}: MessageEvent<ToFrame>) => {
  const settings = waiting.get(data.id);
  waiting.delete(data.id);
  if (!settings) return;
  if ('value' in data) {
    settings.success?.(data.value, settings.userObject);
    return;
  }
  const error = new Error(data.error);
  error.name = 'ScriptError';
  if (settings.failure) settings.failure(error, settings.userObject);
  else console.error(`Uncaught ${error.name}: ${error.message}`);
};
window.parent.postMessage(hello, '*', [port2]);

/** Each setting makes another runner, and leaves the one it was asked of as it is. */
function runner(settings: Settings): object {
  const handler = (one: unknown): Handler => {
    if (typeof one !== 'function') throw new TypeError('A handler must be a function.');
    return one as Handler;
  };
  const made: Record<string, unknown> = {
    withSuccessHandler: (one: unknown) => runner({...settings, success: handler(one)}),
    withFailureHandler: (one: unknown) => runner({...settings, failure: handler(one)}),
    withUserObject: (userObject: unknown) => runner({...settings, userObject}),
  };
  for (const name of names)
    made[name] = (...args: readonly unknown[]): void => {
      const text = argumentsText(args);
      const id = ++calls;
      waiting.set(id, settings);
      send({type: 'run', id, name, args: text});
    };
  return Object.freeze(made);
}

const google = {
  script: {
    run: runner({}),
    host: {
      close: () => send({type: 'close'}),
      setHeight: (height: number) => send({type: 'size', height}),
      setWidth: (width: number) => send({type: 'size', width}),
      editor: {focus: () => send({type: 'focus'})},
      origin: 'https://docs.google.com',
    },
  },
};
Object.defineProperty(window, 'google', {value: google, configurable: true, writable: true});
