import {createInterface} from 'node:readline';
import {Formula, WallTime} from 'sheets-here/grid/cell';
import {openHost, type CellResult, type Host} from 'sheets-here/host';
import {Zone} from 'sheets-here/services/zone';
import {bundleText, formulaEngine} from './bundle';
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

function answerer(host: Host, {locale, timeZone}: {locale: string; timeZone: string}) {
  const zone = new Zone(timeZone);
  const sheet = host.book.sheet(dataSheet);
  const formulas = formulaEngine().openFormulas({
    locale,
    timeZone,
    // What is not in capitals is called by the sidebar, by menus and triggers.
    names: host.functionNames().filter((name) => /^[A-Z][A-Z0-9_]*$/.test(name)),
    caller: (name, args) => host.callFunction(name, ...args),
    sheet: {
      name: dataSheet,
      rowCount: sheet.rowCount,
      columnCount: sheet.columnCount,
      columns: Array.from({length: sheet.lastColumn}, (_, index) =>
        sheet
          .read(index + 1, 1, sheet.lastRow)
          .map((cell) => (cell instanceof Formula ? cell.text : cell)),
      ),
    },
  });
  return async (formula: string) => {
    const answer = await formulas.evaluate(formula);
    if ('error' in answer) return answer;
    return {values: answer.values.map((row) => row.map((cell) => plain(cell, zone)))};
  };
}

const plain = (cell: CellResult, zone: Zone) =>
  cell instanceof Date ? WallTime.of(zone.wallOf(cell.getTime())).toString() : cell;
