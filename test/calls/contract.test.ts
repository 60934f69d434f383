/** What the calls take and answer is read from their declarations: it is what the panel was promised, and every call is there. */
import {cpSync, appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {openHost} from '../../packages/sheets-here/src/host';
import {codeText} from '../../scripts/bundle';
import {server, type Server} from '../../sidebar/server';
import * as declared from '../../src/calls';
import type {
  Calls,
  Checked,
  Choices,
  Classified,
  Explained,
  Inserted,
  ListMade,
  Plan,
  Progress,
  ReadOut,
  Recognised,
  Removed,
  ReportMade,
  ScheduleView,
  Settings,
  Shown,
  Start,
} from '../../src/calls/contract';
import {valid} from '../host/requests';
import {call, openShop} from '../host/shop';

const names = Object.values(declared).map(({name}) => name);

type Same<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;
type Plain<T> = {[Key in keyof T]: T[Key]};
type Maybe<T> = {[Key in keyof T]?: T[Key] | undefined};
type Request<Name extends keyof Calls, Expected> = Same<
  Plain<Calls[Name]['request']>,
  Plain<Expected>
>;
type Answered<Name extends keyof Calls, Expected> = Same<Calls[Name]['answer'], Expected>;
type OfSheet = Maybe<{sheet: number}>;
type Code = Calls['makeList']['request']['code'];

/** tsc reads this table: a type that has changed is no longer `true`. */
const promised: {
  readonly [Name in keyof Calls]: readonly [request: true, answer: true];
} = {
  start: yes<Request<'start', Record<never, never>>, Answered<'start', Start>>(),
  recognise: yes<
    Request<'recognise', Maybe<{sheet: number; choices: Choices; asOf: string}>>,
    Answered<'recognise', Recognised>
  >(),
  settings: yes<
    Request<'settings', Maybe<{save: Settings; sheet: number; choices: Choices}>>,
    Answered<'settings', {settings: Settings}>
  >(),
  classify: yes<
    Request<
      'classify',
      Settings &
        Maybe<{
          sheet: number;
          choices: Choices;
          asOf: string;
          table: 'labels' | 'codes';
          run: string;
        }>
    >,
    Answered<'classify', Classified>
  >(),
  progress: yes<Request<'progress', {run: string}>, Answered<'progress', Progress>>(),
  explain: yes<
    Request<
      'explain',
      Settings & Maybe<{sheet: number; row: number; choices: Choices; asOf: string}>
    >,
    Answered<'explain', Explained>
  >(),
  show: yes<
    Request<
      'show',
      {
        sheet: number;
        column: Calls['show']['request']['column'];
        code: Code | null;
        how: 'filter' | 'select';
      }
    >,
    Answered<'show', Shown>
  >(),
  goTo: yes<
    Request<'goTo', {sheet: number; row: number} & Maybe<{column: string}>>,
    Answered<'goTo', object>
  >(),
  insertFormula: yes<
    Request<'insertFormula', {name: string}>,
    Answered<'insertFormula', Inserted>
  >(),
  removeResults: yes<Request<'removeResults', OfSheet>, Answered<'removeResults', Removed>>(),
  schedule: yes<Request<'schedule', OfSheet>, Answered<'schedule', ScheduleView>>(),
  saveSchedule: yes<
    Request<
      'saveSchedule',
      OfSheet &
        Maybe<{weekday: number}> & {
          cadence: Plan['cadence'];
          hour: number;
          mail: boolean;
          mailUnchanged: boolean;
        }
    >,
    Answered<'saveSchedule', ScheduleView>
  >(),
  removeSchedule: yes<
    Request<'removeSchedule', OfSheet>,
    Answered<'removeSchedule', ScheduleView>
  >(),
  checkNow: yes<
    Request<'checkNow', Maybe<{sheet: number; asOf: string; run: string}>>,
    Answered<'checkNow', Checked>
  >(),
  makeList: yes<
    Request<
      'makeList',
      {
        sheet: number;
        column: Calls['show']['request']['column'];
        code: Code;
        columns: Calls['makeList']['request']['columns'];
        consent: 'sendable' | 'all';
      } & Maybe<{test: {name: string; share: number}; run: string}>
    >,
    Answered<'makeList', ListMade>
  >(),
  readOut: yes<Request<'readOut', OfSheet>, Answered<'readOut', ReadOut>>(),
  makeReport: yes<
    Request<
      'makeReport',
      {report: 'flow' | 'retention' | 'cohorts' | 'migration'} & Maybe<{
        sheet: number;
        from: string;
        to: string;
        period: 'month' | 'quarter' | 'year';
      }>
    >,
    Answered<'makeReport', ReportMade>
  >(),
};

function yes<Asked extends true, Given extends true>(): readonly [Asked, Given] {
  return [true as Asked, true as Given];
}

test('every call is promised, has a request for the tests, and a line in the list', () => {
  expect(Object.keys(promised).sort()).toEqual([...names].sort());
  expect(Object.keys(valid).sort()).toEqual([...names].sort());
  const lines = readFileSync('src/calls/index.ts', 'utf8').match(/^export /gm);
  expect(lines).toHaveLength(names.length);
  expect(new Set(names).size).toBe(names.length);
});

test.each(names)('%s is reached in the bundle, and refuses what it does not know', async (name) => {
  const {host} = openShop();
  const refused = await call(host, name, {...valid[name], nonsense: true});
  expect(refused).toMatchObject({ok: false, code: 'badArgument'});
  const answer = await call(openShop().host, name, valid[name]);
  expect(answer.ok || answer.code).not.toBe('badArgument');
});

test('the panel asks for any call by its name, and knows no list', () => {
  for (const name of names) expect(server[name]).toBeInstanceOf(Function);
  // @ts-expect-error -- no call has this name
  const unknown: unknown = (server as Server).farewell;
  expect(unknown).toBeInstanceOf(Function);
});

test('a call more is a file and a line', async () => {
  const root = '.cache/aCallMore';
  rmSync(root, {recursive: true, force: true});
  mkdirSync(root, {recursive: true});
  cpSync('src', `${root}/src`, {recursive: true});
  writeFileSync(
    `${root}/src/calls/greet.ts`,
    `import {group, text} from '../door/validated';
     import {defineCall} from './defineCall';
     export const greet = defineCall('greet', {
       request: group({name: text(10)}),
       run: ({locale}, {name}) => ({greeting: name + ' ' + locale}),
     });`,
  );
  appendFileSync(`${root}/src/calls/index.ts`, `export {greet} from './greet';\n`);
  const host = openHost({code: await codeText(root, 'en')});
  expect(await host.run('greet', {name: 'Ana'})).toEqual({ok: true, greeting: 'Ana en_US'});
  expect(await host.run('greet', {name: 1})).toMatchObject({ok: false, code: 'badArgument'});
  rmSync(root, {recursive: true});
});
