/** Runs the self-check in the local host as a person does on Google: opens the sheet, presses the menu item, waits. */
import vm from 'node:vm';
import {
  Formula,
  openHost,
  WallTime,
  type CellResult,
  type Host,
  type HostOptions,
  type MemorySheet,
  type Stored,
} from 'sheets-here/host';
import {messages} from 'sheets-here/messages';
import {Zone} from 'sheets-here/services/zone';
import type * as Formulas from 'sheets-here/univer/headless';
import type {Edit, Observation} from './case';
import {topics} from './cases';
import type {SelfCheckFiles} from './selfcheck/files';
import {sheetOf} from './selfcheck/scratch';

export type Engine = Pick<typeof Formulas, 'openFormulas'>;

export interface PlayOptions extends Omit<HostOptions, 'code'> {
  /** Of the script's topics only these. Usual: all. */
  readonly topics?: readonly string[];
}

export interface Played {
  readonly host: Host;
  /** What the page says at the end. */
  readonly summary: string;
  readonly observation: Observation;
}

/** The sheet that the self-check leaves. */
export const reportSheet = 'Ciclo self-check';

/** @throws Error with the page's words when the run stops before its end. */
export async function playSelfCheck(
  files: SelfCheckFiles,
  engine: Engine,
  {topics: wanted, ...options}: PlayOptions = {},
): Promise<Played> {
  const html = {SelfCheck: files['SelfCheck.html']};
  const host = openHost({...options, code: files['Code.js'], files: html});
  await host.trigger('onOpen', 'LIMITED');
  const item = host.screen.menus.flatMap(({items}) => items)[0];
  await host.menu(item?.functionName ?? 'no menu item');
  const summary = await playPage(host, engine, wanted);
  const cell = host.book.sheet(reportSheet).read(8, 2, 1)[0];
  return {host, summary, observation: JSON.parse(String(cell)) as Observation};
}

/** As Google ran it on that spreadsheet: its locale and its zones. */
export const playObserved = (
  files: SelfCheckFiles,
  engine: Engine,
  {locale, timeZone, scriptTimeZone}: Observation,
  options: PlayOptions = {},
): Promise<Played> => playSelfCheck(files, engine, {...options, locale, timeZone, scriptTimeZone});

/** Runs the dialog's script with google.script.run and the one element that it writes to. */
function playPage(
  host: Host,
  engine: Engine,
  wanted: readonly string[] | undefined,
): Promise<string> {
  const [, script = ''] =
    /<script>([^]*)<\/script>/.exec(host.screen.dialogs.at(-1)?.content ?? '') ?? [];
  return new Promise((resolve, reject) => {
    const progress = {
      set textContent(text: string) {
        if (text.startsWith('Stopped')) reject(new Error(text));
        else if (text.endsWith('window.')) resolve(text);
      },
    };
    const call = async (name: string, args: readonly unknown[]): Promise<unknown> => {
      if (name === 'selfCheckEdit') return applyEdits(host, String(args[0]));
      const result = await host.run(name, ...args);
      if (name === 'selfCheckPrepare') await calculate(host, engine);
      if (name === 'selfCheckStart' && wanted)
        return (result as string[]).filter((topic) => wanted.includes(topic));
      return result;
    };
    const document = {getElementById: () => progress};
    vm.runInNewContext(script, {document, google: {script: {run: runner(call)}}});
  });
}

type Handler = (value: unknown) => void;

function runner(
  call: (name: string, args: readonly unknown[]) => Promise<unknown>,
  success: Handler = () => undefined,
  failure: Handler = () => undefined,
): object {
  return new Proxy(
    {},
    {
      get: (_, name) => {
        if (name === 'withSuccessHandler')
          return (handler: Handler) => runner(call, handler, failure);
        if (name === 'withFailureHandler')
          return (handler: Handler) => runner(call, success, handler);
        return (...args: unknown[]) => void call(String(name), args).then(success, failure);
      },
    },
  );
}

/** What a person does on Google, on the grid itself. */
function applyEdits({book}: Host, topic: string): string {
  for (const {id, edit} of topics[topic] ?? []) if (edit) applyEdit(book.sheet(sheetOf(id)), edit);
  return '{}';
}

function applyEdit(sheet: MemorySheet, edit: Edit): void {
  switch (edit.kind) {
    case 'moveColumn':
      return sheet.moveColumns(edit.from, 1, edit.to);
    case 'sort':
      return sheet.sort(edit.column);
    case 'copySheet':
      sheet.book.copySheet(sheet, `${sheet.name} copy`);
  }
}

/**
 * Calculates every formula, as Google does between two executions; the memory grid does not. First what the functions of the
 * self-check read, then they themselves.
 */
async function calculate(host: Host, engine: Engine): Promise<void> {
  for (const sheet of host.book.sheets) {
    const formulas = formulasIn(sheet);
    const own = formulas.filter(({text}) => text.includes('CICLO_'));
    for (const stage of [formulas.filter((one) => !own.includes(one)), own])
      if (stage.length > 0) await calculateStage(host, engine, sheet, stage);
  }
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

function formulasIn(sheet: MemorySheet): Place[] {
  return columnsOf(sheet).flatMap((cells, index) =>
    cells.flatMap((cell, row) =>
      cell instanceof Formula ? [{row: row + 1, column: index + 1, text: cell.text}] : [],
    ),
  );
}

const columnsOf = (sheet: MemorySheet): Stored[][] =>
  Array.from({length: sheet.lastColumn}, (_, index) => sheet.read(index + 1, 1, sheet.lastRow));

async function calculateStage(
  host: Host,
  engine: Engine,
  sheet: MemorySheet,
  formulas: readonly Place[],
): Promise<void> {
  const {locale, timeZone} = host.book;
  const opened = engine.openFormulas({
    locale,
    timeZone,
    names: host.functionNames().filter((name) => name.startsWith('CICLO_')),
    caller: (name, args) => host.callFunction(name, ...args),
    sheet: {
      name: sheet.name,
      rowCount: sheet.rowCount,
      columnCount: sheet.columnCount,
      columns: columnsOf(sheet).map((column) =>
        column.map((cell) => (cell instanceof Formula ? plain(cell.value) : plain(cell))),
      ),
    },
  });
  for (const {row, column, text} of formulas) {
    const answer = await opened.evaluate(text);
    const values = 'error' in answer ? [[errorShown(answer.error)]] : answer.values;
    put(sheet, {row, column, text}, values, new Zone(timeZone));
  }
  opened.close();
}

/** The engine says an error in a sentence that ends with its name in brackets, or names what is unknown; else it was thrown. */
const errorShown = (sentence: string): string =>
  sentence.startsWith(messages.unknownFunction('').slice(0, -2))
    ? '#NAME?'
    : (/\((#[A-Z/0-9]+[!?]?)\)/.exec(sentence)?.[1] ?? '#ERROR!');

/** The result from the formula's cell on. */
function put(
  sheet: MemorySheet,
  {row, column, text}: Place,
  values: readonly (readonly CellResult[])[],
  zone: Zone,
): void {
  const stored = values.map((cells) =>
    cells.map((value) =>
      value instanceof Date ? WallTime.of(zone.wallOf(value.getTime())) : value,
    ),
  );
  const width = stored[0]?.length ?? 0;
  for (let right = 0; right < width; right++) {
    const cells: Stored[] = stored.map((line) => line[right] ?? '');
    if (right === 0) cells[0] = new Formula(text, stored[0]?.[0] ?? '');
    sheet.write(column + right, row, cells);
  }
}

const plain = (cell: Exclude<Stored, Formula>) =>
  cell instanceof WallTime ? {serial: cell.serial} : cell;
