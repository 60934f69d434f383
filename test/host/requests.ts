/** A request for every call that the shop of the tests can answer. */
import type {Calls} from '../../src/calls/contract';
import {AS_OF} from './shop';

export const valid: {readonly [Name in keyof Calls]: Calls[Name]['request']} = {
  start: {},
  recognise: {},
  settings: {},
  classify: {asOf: AS_OF},
  progress: {run: 'a'},
  explain: {row: 3, asOf: AS_OF},
  show: {sheet: 0, column: 'tier', code: 'TOP', how: 'select'},
  goTo: {sheet: 0, row: 3},
  insertFormula: {name: 'LTV'},
  removeResults: {},
  schedule: {},
  saveSchedule: {cadence: 'weekly', weekday: 1, hour: 8, mail: true, mailUnchanged: false},
  removeSchedule: {},
  checkNow: {asOf: AS_OF},
  makeReport: {report: 'flow'},
  makeList: {sheet: 0, column: 'tier', code: 'TOP', columns: [], consent: 'all'},
  readOut: {},
};
