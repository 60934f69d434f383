import {classified} from './answer';
import {Failure} from './failure';
import {writeCsv} from './files';
import {messages} from '../messages';
import {openFile} from './open';
import {dayOption, placeOf, placeOptions, readArguments} from './options';

const options = {...placeOptions, 'as-of': {type: 'string'}, out: {type: 'string'}} as const;

/** Counts who has become inactive, or may soon, on a day. */
export async function flagInactive(args: readonly string[]): Promise<object> {
  const {values, positionals} = readArguments(args, options, 'one FILE.csv', (n) => n === 1);
  const [file = ''] = positionals;
  if (values['as-of'] === undefined) throw new Failure(messages.missingOption('--as-of'), 2);
  const asOf = dayOption(values['as-of']);
  const host = openFile(file, placeOf(values));
  const {summary, table} = await classified(host, {
    ...(asOf !== undefined && {asOf}),
    ...(values.out !== undefined && {table: 'labels'}),
  });
  if (values.out !== undefined && table) writeCsv(values.out, table);
  const activity = summary.counts['activity'] ?? {};
  const count = (code: string) => activity[code] ?? 0;
  return {
    asOf: summary.asOf,
    customers: summary.customers,
    inactive: count('LAPSED'),
    atRisk: count('AT_RISK'),
    active: count('ACTIVE'),
    counts: summary.counts,
  };
}
