import {callFunction} from '../../src/functions';
import {startCall, type Host} from '../../src/functions/declare/call';
import type {CustomFunction} from '../../src/functions/declare/declaration';
import type {Language} from '../../src/messages';

const DAY = 86400000;

/** A spreadsheet in UTC that counts how often it is asked. */
export const hostIn = (locale: string) => {
  const asked = {locale: 0, calendar: 0};
  const host: Host = {
    locale: () => {
      asked.locale++;
      return locale;
    },
    calendar: () => {
      asked.calendar++;
      return {dayOf: (instant) => Math.floor(instant / DAY), instantOf: (day) => day * DAY};
    },
  };
  return {host, asked};
};

const english = callFunction(hostIn('en_US').host);
const spanish = callFunction(hostIn('es_ES').host);

/** Evaluates as in an English spreadsheet: `formula('LTV', 100, 0.8, 0.1)`. */
export const formula = (name: string, ...inputs: unknown[]) => english(name, inputs);
export const formulaInSpanish = (name: string, ...inputs: unknown[]) => spanish(name, inputs);
export const formulaIn = (language: Language, name: string, ...inputs: unknown[]) =>
  ({en: english, es: spanish})[language](name, inputs);

/** The sentence with which a call ends; '' when it has a result. */
export const complaint = (language: Language, name: string, ...inputs: unknown[]): string => {
  try {
    formulaIn(language, name, ...inputs);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/** Evaluates a function declared in a test. */
export const evaluate = (declared: CustomFunction, ...inputs: unknown[]) =>
  declared.evaluate(startCall(hostIn('en_US').host), inputs);

/** A range of one column. */
export const columnOf = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
