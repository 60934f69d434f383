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

declare const google: {readonly script: {readonly run: Run}} | undefined;

/** The sentence is the sidebar's own: the server could not say one. */
const silence = (code: 'noAnswer' | 'tooLong'): Failure => ({ok: false, code, message: ''});

/** Whether Google says, in whatever language, that an execution ran out of its six minutes. */
const isTooLong = ({message}: Error): boolean =>
  everyLanguage.some(({timeLimit}) => timeLimit.test(message));

const call = (name: string, request: unknown): Promise<Answer<object>> =>
  new Promise((resolve) => {
    if (typeof google === 'undefined') {
      resolve(silence('noAnswer'));
      return;
    }
    const runner = google.script.run
      .withSuccessHandler((answer) => {
        resolve(answer ?? silence('noAnswer'));
      })
      .withFailureHandler((error) => {
        resolve(silence(isTooLong(error) ? 'tooLong' : 'noAnswer'));
      }) as Run;
    // Google refuses what JSON does not know, `undefined` too.
    runner[name]?.(JSON.parse(JSON.stringify(request)));
  });

/** A name that no call has is an error of type: at run time every name is asked of Google. */
export const server = new Proxy({} as Server, {
  get: (_, name) => (request: unknown) => call(String(name), request),
});
