/** One call of each custom function over long columns, as a formula makes it. */
import {openHost, type CellArgument, type CellResult, type Host} from '../local/host';
import type {Cell, Cells} from '../src/cells';
import {functions} from '../src/functions';
import type {CustomFunction} from '../src/functions/declaration';
import {randomFrom} from './orders';
import {count, heading, line, note} from './report';
import {median} from './timing';

const ROWS = 50_000;
const LIMIT_SECONDS = 1;
const CALLS = 3;

type Random = () => number;
/** One row's cells, one for each argument that gets a column. */
type RowOf = (random: Random) => readonly CellResult[];

const whole = (random: Random, low: number, high: number): number =>
  low + Math.floor(random() * (high - low + 1));
const yesNoBlank = (random: Random): CellResult => ['yes', 'no', ''][whole(random, 0, 2)] ?? '';

/** Rows as shops have them. A function that is missing here is called with its own example over and over. */
const ROWS_OF: Readonly<Partial<Record<string, RowOf>>> = {
  LTV: (random) => [
    Math.round(random() * 30_000) / 100,
    Math.round(random() * 95) / 100,
    0.1,
    whole(random, 1, 20),
  ],
  PYRAMID_TIER: (random) => [
    random() < 0.3 ? 0 : Math.round(-200 * Math.log(1 - random()) * 100) / 100,
    yesNoBlank(random),
    yesNoBlank(random),
    yesNoBlank(random),
  ],
  HOFMEYR_SEGMENT: (random) => Array.from({length: 4}, () => whole(random, 1, 10)),
};

const columnsOf = (rowOf: RowOf, rows: number): CellArgument[] => {
  const random = randomFrom(7);
  const table = Array.from({length: rows}, () => rowOf(random));
  return (table[0] ?? []).map((_, column) => table.map((row) => [row[column] ?? '']));
};

const isRows = (cells: Cell | Cells): cells is Cells => Array.isArray(cells);

/** Lists (cut-offs, say) stay as they are unless the function takes nothing else. */
const stretched = ({args, examples}: CustomFunction, rows: number): CellArgument[] => {
  const shapes = Object.values(args).map(({shape}) => shape);
  const onlyLists = shapes.every((shape) => shape === 'list');
  return (examples[0]?.cells ?? []).map((cells, index) => {
    if (shapes[index] === 'list' && !onlyLists) return cells;
    const given = isRows(cells) ? cells : [[cells]];
    return Array.from({length: rows}, (_, row) => given[row % given.length] ?? []);
  });
};

/** Median seconds. Every call loads the bundle anew, as every formula does. */
const seconds = async (host: Host, name: string, args: readonly CellArgument[]) => {
  const all: number[] = [];
  for (let call = 0; call < CALLS; call++) {
    const began = performance.now();
    await host.callFunction(name, ...args);
    all.push((performance.now() - began) / 1000);
  }
  return median(all);
};

export const formulas = async (code: string): Promise<void> => {
  heading(`6. Formulas: one call over ${count(ROWS)} and ${count(2 * ROWS)} rows, with the start`);
  const host = openHost({code});
  const declared: readonly CustomFunction[] = functions;
  const unknown: string[] = [];
  for (const one of declared) {
    const rowOf = ROWS_OF[one.name];
    if (!rowOf) unknown.push(one.name);
    const argumentsOf = (rows: number): CellArgument[] =>
      rowOf ? columnsOf(rowOf, rows) : stretched(one, rows);
    const short = await seconds(host, one.name, argumentsOf(ROWS));
    const long = await seconds(host, one.name, argumentsOf(2 * ROWS));
    line(one.name, `${short.toFixed(2)} s, ${long.toFixed(2)} s`, {
      text: `< ${String(LIMIT_SECONDS)} s, ${String(2 * LIMIT_SECONDS)} s`,
      met: short < LIMIT_SECONDS && long < 2 * LIMIT_SECONDS,
    });
  }
  if (unknown.length) note(`With their own examples over and over: ${unknown.join(', ')}.`);
};
