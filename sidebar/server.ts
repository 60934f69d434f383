/** The server: a promise for every call over google.script.run. None is ever rejected: a failure is an answer too. */
import type {Answer, Calls, Failure} from '../src/calls/contract';
import {everyLanguage} from '../src/messages';

export type Server = {
  readonly [Name in keyof Calls]: (
    request: Calls[Name]['request'],
  ) => Promise<Answer<Calls[Name]['answer']>>;
};

interface Runner {
  withSuccessHandler(handler: (answer: Answer<object> | null) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
}
type Run = Runner & Readonly<Record<string, (request: unknown) => void>>;

declare const navigator: {readonly onLine: boolean};
declare const google: {readonly script: {readonly run: Run}} | undefined;

/** Why the server said nothing; account: Google lets nobody through who is signed in to several accounts. */
export type Silence = 'noAnswer' | 'tooLong' | 'account';

/** The sentence is the sidebar's own: the server could not say one. */
const silence = (code: Silence): Failure => ({ok: false, code, message: ''});

/** Whether Google says, in whatever language, that an execution ran out of its six minutes. */
const isTooLong = ({message}: Error): boolean =>
  everyLanguage.some(({timeLimit}) => timeLimit.test(message));

/** What Google has said then; in other languages it says other words, but fails from the very first call on. */
const ACCOUNT = /PERMISSION_DENIED|reading from storage|authori[sz]ation is required/i;

/** The server has answered at least once. */
let isReached = false;

const codeOf = (error: Error): Silence => {
  if (isTooLong(error)) return 'tooLong';
  const isRefused = ACCOUNT.test(error.message) || !isReached;
  return isRefused && navigator.onLine ? 'account' : 'noAnswer';
};

const call = (name: string, request: unknown): Promise<Answer<object>> =>
  new Promise((resolve) => {
    if (typeof google === 'undefined') {
      resolve(silence('noAnswer'));
      return;
    }
    const runner = google.script.run
      .withSuccessHandler((answer) => {
        isReached = true;
        resolve(answer ?? silence('noAnswer'));
      })
      .withFailureHandler((error) => {
        resolve(silence(codeOf(error)));
      }) as Run;
    // Google refuses what JSON does not know, `undefined` too.
    runner[name]?.(JSON.parse(JSON.stringify(request)));
  });

/** A name that no call has is an error of type: at run time every name is asked of Google. */
export const server = new Proxy({} as Server, {
  get: (_, name) => (request: unknown) => call(String(name), request),
});
