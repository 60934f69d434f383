import {createInterface} from 'node:readline';
import {WallTime} from '../grid/cell';
import {openHost, type CellArgument, type Host} from '../host';
import {evaluate, FormulaError, type FormulaContext} from '../formula';
import {SheetArea} from '../services/area';
import {readValues} from '../services/cells';
import {localeFacts} from '../services/locale';
import {Zone} from '../services/zone';
import {messages} from '../messages';
import {blockValues} from '../formulaCells';
import {bundleText} from './bundle';
import {readBytes} from './files';
import {openSheet} from './open';
import {placeOf, placeOptions, readArguments} from './options';

const options = {...placeOptions, csv: {type: 'string'}} as const;
const dataSheet = 'Data';

/** Prints the result of a formula, or of each line of standard input; gives the exit code. */
export async function evaluateCommand(args: readonly string[]): Promise<number> {
  const {values, positionals} = readArguments(args, options, 'one formula', (n) => n === 1);
  const [formula = ''] = positionals;
  const place = placeOf(values);
  const bytes = values.csv === undefined ? undefined : readBytes(values.csv);
  const host = openHost({...place, code: bundleText(), userLocale: place.locale.slice(0, 2)});
  if (values.csv === undefined || !bytes) host.openCsv('', dataSheet);
  else openSheet(host, values.csv, bytes, dataSheet);
  const answer = answerer(host, place);
  if (formula !== '-') {
    const result = await answer(formula);
    process.stdout.write(`${JSON.stringify(result)}\n`);
    return 'error' in result ? 1 : 0;
  }
  for await (const line of createInterface({input: process.stdin}))
    process.stdout.write(`${JSON.stringify(await answer(line))}\n`);
  return 0;
}

type Answer = {readonly values: unknown[][]} | {readonly error: string};

function answerer(host: Host, {locale, timeZone}: {locale: string; timeZone: string}) {
  const zone = new Zone(timeZone);
  const names = new Map(host.functionNames().map((name) => [name.toUpperCase(), name]));
  const {decimal, booleans} = localeFacts(locale);
  const context: FormulaContext = {
    decimal,
    booleans,
    cells: (reference) => {
      const name = (reference.sheet ?? dataSheet).toLowerCase();
      const sheet = host.book.sheets.find((one) => one.name.toLowerCase() === name);
      if (!sheet) throw new FormulaError(messages.noSheet(reference.sheet ?? dataSheet));
      return single(blockValues(readValues(SheetArea.ofA1(sheet, reference), zone)));
    },
    call: async (written, args) => {
      const name = names.get(written.toUpperCase());
      if (name === undefined) throw new FormulaError(messages.unknownFunction(written));
      return single(await host.callFunction(name, ...args));
    },
  };
  return async (formula: string): Promise<Answer> => {
    try {
      const result = await evaluate(formula, context);
      return {values: rowsOf(result).map((row) => row.map((cell) => plain(cell, zone)))};
    } catch (error) {
      return {error: error instanceof Error ? error.message : String(error)};
    }
  };
}

/** One cell is handed on as a value, as Sheets does. */
function single<T>(rows: readonly (readonly T[])[]): T | readonly (readonly T[])[] {
  const [first] = rows;
  const value = first?.[0];
  return rows.length === 1 && first?.length === 1 && value !== undefined ? value : rows;
}

function rowsOf(value: CellArgument) {
  if (typeof value !== 'object' || value instanceof Date) return [[value]];
  return value;
}

const plain = (cell: string | number | boolean | Date, zone: Zone) =>
  cell instanceof Date ? WallTime.of(zone.wallOf(cell.getTime())).toString() : cell;
