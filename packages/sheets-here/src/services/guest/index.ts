/**
 * The program that makes a bare context look like Apps Script. It is put together from the texts of functions, because
 * it must be born inside the context: a host function that the bundle could reach would be a way out of it.
 */
import {makeBlocks} from './blocks';
import {makeCaller} from './calls';
import {makeCodec} from './codec';
import {installClock, removeForeignGlobals} from './globals';
import {makeNames} from './names';
import {makeResults} from './results';
import {installServices} from './services';
import {strictObject} from './strictObject';

/** Answers a message; must never throw. The system's own messages have the form {system: ...}. */
export type Channel = (text: string) => string;

export interface SystemSettings {
  /** The instant at which the execution starts, and whether real time passes in it besides the virtual clock's. */
  readonly start: number;
  readonly frozen: boolean;
}

/**
 * Source of a function that takes the channel and gives back `call`, which fetches the host's request through the channel
 * and returns the reply as text. A context that has served another execution before is told the clock of this one:
 * SystemSettings in JSON.
 */
export const guestFunction = `(function (channel) {
  const {parse, stringify} = JSON;
  const realNow = Date.now;
  let began = realNow();
  let elapsed = 0;
  function send(message) {
    let answer;
    // A stack overflow inside the host would hand the bundle an error object of the host's: it is replaced.
    try { answer = channel(stringify(message)); } catch { throw new RangeError('Maximum call stack size exceeded'); }
    return parse(answer);
  }
  function ask(message) {
    const answer = send(message);
    if (answer.killed) throw new Error('The execution has ended.');
    elapsed = answer.elapsed;
    if (answer.error !== undefined) {
      const exception = new Error(answer.error);
      exception.name = 'Exception';
      throw exception;
    }
    return answer.value;
  }
  const settings = send({system: 'settings'});
  let {start, frozen} = settings;
  (${removeForeignGlobals})();
  const codec = (${installServices})(ask, settings, {
    namesOf: ${makeNames},
    codecOf: (names) => (${makeCodec})(names, ${makeBlocks}),
    strictObject: ${strictObject},
  });
  const call = (${makeCaller})(codec, (${makeResults})(codec));
  (${installClock})(() => Math.floor(start + elapsed + (frozen ? 0 : realNow() - began)));
  return (clock) => {
    if (clock !== undefined) {
      ({start, frozen} = parse(clock));
      elapsed = 0;
      began = realNow();
    }
    return call(send({system: 'request'}));
  };
})`;

/** The same as a script. */
export const guestSource = `'use strict';\n${guestFunction}`;
