/** Calls of Google that fail in languages that Ciclo knows and in some that it does not: tried again, or told by the sheet. */
import {UserError} from '../../src/base/errors';
import {type Ground, onGrid, steady, wherePermitted} from '../../src/google/calls';
import {SheetShrunk} from '../../src/google/port';

const ENGLISH = 'Service Spreadsheets timed out while accessing document with id x.';
const SPANISH = 'Se ha agotado el tiempo de espera del servicio Hojas de cálculo.';
const JAPANESE = 'スプレッドシートのサービスがタイムアウトしました。';

const slept: number[] = [];
let asked: string[] = [];
let sheetIsThere = true;

const fakeSheet = (rows: number, columns: number, canEdit: boolean): Ground['sheet'] => {
  const told =
    <T>(name: string, value: T) =>
    (): T => {
      asked.push(name);
      return value;
    };
  return {
    getSheetId: () => 7,
    getMaxRows: told('rows', rows),
    getMaxColumns: told('columns', columns),
    getRange: () => ({canEdit: told('canEdit', canEdit)}),
  } as unknown as Ground['sheet'];
};

beforeEach(() => {
  slept.length = 0;
  asked = [];
  sheetIsThere = true;
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  Object.assign(globalThis, {
    Utilities: {sleep: (milliseconds: number) => slept.push(milliseconds)},
    SpreadsheetApp: {
      getActiveSpreadsheet: () => ({getSheetById: () => (sheetIsThere ? {} : null)}),
    },
  });
});

afterAll(() => {
  Reflect.deleteProperty(globalThis, 'Utilities');
  Reflect.deleteProperty(globalThis, 'SpreadsheetApp');
});

/** Fails so often, then answers. */
const failing = (wording: string, times: number): (() => string) => {
  let calls = 0;
  return () => {
    if (calls++ < times) throw new Error(wording);
    return `after ${String(calls)}`;
  };
};

test.each([
  [ENGLISH, 1, 'after 2', [500]],
  [ENGLISH, 2, 'after 3', [500, 1000]],
  [SPANISH, 1, 'after 2', [500]],
  [SPANISH, 2, 'after 3', [500, 1000]],
  [JAPANESE, 1, 'after 2', [500]],
])('%s, %d times', (wording, times, answer, pauses) => {
  expect(steady(failing(wording, times))).toBe(answer);
  expect(slept).toEqual(pauses);
});

test.each([
  [ENGLISH, [500, 1000]],
  [SPANISH, [500, 1000]],
  [JAPANESE, [500]],
  ['You are trying to edit a protected cell.', []],
  ['Estás intentando editar una celda protegida.', []],
  ['権限: https://www.googleapis.com/auth/spreadsheets', []],
])('for ever %s: it is raised in the end', (wording, pauses) => {
  expect(() => steady(failing(wording, 99))).toThrow(wording);
  expect(slept).toEqual(pauses);
});

test.each([new UserError('busy'), new SheetShrunk(), new TypeError('x is not a function')])(
  'an exception of ours is never tried again: %s',
  (error) => {
    expect(() =>
      steady(() => {
        throw error;
      }),
    ).toThrow(error);
    expect(slept).toEqual([]);
  },
);

const area = {row: 2, column: 3, rows: 10, columns: 4};

test.each([
  ['rows are gone', fakeSheet(10, 26, true), SheetShrunk],
  ['columns are gone', fakeSheet(1000, 5, true), SheetShrunk],
  ['it is protected', fakeSheet(1000, 26, false), new UserError('protectedRange')],
  ['none of these', fakeSheet(1000, 26, true), new Error(JAPANESE)],
])('the sheet tells why, in a language that nobody knows: %s', (_, sheet, expected) => {
  expect(() => onGrid(failing(JAPANESE, 9), {sheet, area, isEdited: true})).toThrow(expected);
});

test('reading where one may not write is no refusal of the protection', () => {
  const sheet = fakeSheet(1000, 26, false);
  expect(() => onGrid(failing(JAPANESE, 9), {sheet, area})).toThrow(JAPANESE);
  expect(asked).not.toContain('canEdit');
});

test('a sheet that was deleted', () => {
  sheetIsThere = false;
  const sheet = fakeSheet(1000, 26, true);
  expect(() => onGrid(failing(JAPANESE, 9), {sheet})).toThrow(new UserError('sheetGone'));
});

test.each([
  ['The coordinates of the range are outside the dimensions of the sheet.'],
  ['Las coordenadas del intervalo están fuera de las dimensiones de la hoja.'],
  ['Those rows are out of bounds.'],
])('words that are known need no question: %s', (wording) => {
  const sheet = fakeSheet(1000, 26, true);
  expect(() => onGrid(failing(wording, 9), {sheet, area})).toThrow(SheetShrunk);
  expect(asked).toEqual([]);
});

test.each([
  ['You do not have permission to call newTrigger.'],
  ['No tienes permiso para llamar a newTrigger.'],
  ['権限がありません。必要な権限: https://www.googleapis.com/auth/script.scriptapp'],
])('what only adorns may be refused: %s', (wording) => {
  expect(wherePermitted(failing(wording, 9))).toBeUndefined();
});
