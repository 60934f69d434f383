import {classified} from './answer';
import {Failure} from './failure';
import {writeCsv} from './files';
import {messages} from './messages';
import {openFile} from './open';
import {
  answersOption,
  columnsOption,
  dateOrderOption,
  dayOption,
  listOption,
  numberOption,
  placeOf,
  placeOptions,
  ratesOption,
  readArguments,
} from './options';

const options = {
  ...placeOptions,
  'as-of': {type: 'string'},
  margin: {type: 'string'},
  columns: {type: 'string'},
  'date-order': {type: 'string'},
  'leave-out': {type: 'string'},
  count: {type: 'string'},
  answers: {type: 'string'},
  rates: {type: 'string'},
  predict: {type: 'boolean'},
  codes: {type: 'boolean'},
  out: {type: 'string'},
} as const;

/** Runs the sidebar's own calls over a file; gives the summary, writes the customers to --out. */
export async function classify(args: readonly string[]): Promise<object> {
  const {values, positionals} = readArguments(args, options, 'one FILE.csv', (n) => n === 1);
  const [file = ''] = positionals;
  const asOf = dayOption(values['as-of']);
  const margin = numberOption('--margin', values.margin);
  const columns = columnsOption(values.columns);
  const dateOrder = dateOrderOption(values['date-order']);
  const leaveOut = listOption(values['leave-out']);
  const count = listOption(values.count);
  const rates = ratesOption(values.rates);
  const answers = answersOption(values.answers);
  const choices = {
    ...(columns && {columns}),
    ...(dateOrder !== undefined && {dateOrder}),
    ...(leaveOut && {leaveOut}),
    ...(count && {count}),
    ...(answers && {answers}),
    ...(rates && {rates}),
  };
  const host = openFile(file, placeOf(values));
  const {summary, table} = await classified(host, {
    ...(asOf !== undefined && {asOf}),
    ...(margin !== undefined && {margin}),
    ...(values.predict && {predict: true}),
    ...(Object.keys(choices).length > 0 && {choices}),
    ...(values.out !== undefined && {
      table: values.codes ? ('codes' as const) : ('labels' as const),
    }),
  });
  if (values.out !== undefined) {
    if (!table) throw new Failure(messages.unexpectedAnswer);
    writeCsv(values.out, table);
  }
  const {serviceCalls, handleCalls, estimatedSeconds} = host.calls;
  return {...summary, serviceCalls, handleCalls, estimatedSeconds};
}
