import {basename} from 'node:path';
import {demoWords} from './messages';
import {languageOf} from '../src/messages';
import {classified} from './answer';
import {drawSummary} from './draw';
import type {Table} from './files';
import {openFile} from './open';
import {dayOption, placeOf, placeOptions, readArguments} from './options';

const options = {...placeOptions, 'as-of': {type: 'string'}} as const;

/**
 * Classifies the shipped sample, or a file, and draws the result for a person; as of the day of the last order, so that an
 * old table does not show a shop that everybody has left.
 */
export async function demo(args: readonly string[]): Promise<number> {
  const {values, positionals} = readArguments(args, options, 'at most one FILE.csv', (n) => n < 2);
  const place = placeOf(values);
  const [file = `samples/shop-${languageOf(place.locale)}.csv`] = positionals;
  const given = dayOption(values['as-of']);
  const asOf =
    given ?? lastOrder((await classified(openFile(file, place), {table: 'codes'})).table);
  const host = openFile(file, place);
  const {summary} = await classified(host, {...(asOf !== undefined && {asOf})});
  const words = demoWords(place.locale);
  const text = drawSummary(summary, {words, title: words.title(basename(file)), ...place});
  process.stdout.write(`${text}\n`);
  return 0;
}

function lastOrder(table: Table | undefined): string | undefined {
  const column = table?.header.indexOf('last') ?? -1;
  const days = table?.rows.map((row) => String(row[column] ?? '')).filter((day) => day !== '');
  return days?.sort().at(-1);
}
