/** How each column was read, and another choice for each. */
import {useId} from 'preact/hooks';
import {useContextOf} from '../context';
import type {Choices, Recognised} from '../../src/calls/contract';
import {cut} from '../format';
import {Section} from './frame';

type Field = keyof NonNullable<Choices['columns']>;

/** The fields of a kind, and whatever else was recognised: unit prices in place of amounts. */
const fieldsOf = ({fields, recognised}: Recognised): Field[] => {
  const found = Object.keys(recognised) as Field[];
  return [...fields, ...found.filter((field) => !fields.includes(field))];
};

const ORDERS = ['dmy', 'mdy', 'ymd'] as const;

export const Columns = ({table}: {readonly table: Recognised}) => {
  const {words, choices, choose} = useContextOf();
  const {table: texts} = words;
  const id = useId();
  return (
    <Section title={texts.columns} help={texts.columnsHelp}>
      {fieldsOf(table).map((field) => (
        <Column key={field} field={field} table={table} />
      ))}
      {table.hasDays && (
        <div class="field">
          <label for={id}>{texts.dateOrder}</label>
          <select
            id={id}
            aria-describedby={`${id}help`}
            value={choices.dateOrder ?? ''}
            onChange={({currentTarget: {value}}) => {
              void choose({...choices, dateOrder: ORDERS.find((order) => order === value)});
            }}
          >
            <option value="">{texts.dateOrderAuto}</option>
            {ORDERS.map((order) => (
              <option key={order} value={order}>
                {texts.dateOrders[order]}
              </option>
            ))}
          </select>
          <p class="help" id={`${id}help`}>
            {texts.dateOrderHelp}
          </p>
        </div>
      )}
    </Section>
  );
};

const SAMPLES = 3;

const Column = ({field, table}: {readonly field: Field; readonly table: Recognised}) => {
  const {words, say, choices, choose} = useContextOf();
  const {table: texts} = words;
  const id = useId();
  const chosen = choices.columns?.[field];
  // Of two columns with one header, one is chosen by its letters too: `Amount (D)`.
  const isHeader = chosen === '' || table.headers.includes(chosen ?? '');
  const header = (isHeader ? chosen : undefined) ?? table.recognised[field] ?? '';
  const column = table.headers.indexOf(header);
  const samples =
    header === ''
      ? []
      : (table.columnSamples[column] ?? table.samples[field] ?? []).slice(0, SAMPLES);
  const headers = [...new Set([...table.headers, header])].filter((each) => each !== '');
  const isNeeded = field === 'customer';
  return (
    <div class="field">
      <label for={id}>{words.fields[field]}</label>
      <select
        id={id}
        aria-describedby={`${id}sample`}
        value={header}
        onChange={({currentTarget: {value}}) =>
          void choose({...choices, columns: {...choices.columns, [field]: value}})
        }
      >
        {(!isNeeded || header === '') && <option value="">{`(${texts.none})`}</option>}
        {headers.map((each) => (
          <option key={each} value={each}>
            {cut(each, 60)}
          </option>
        ))}
        {table.moreColumns > 0 && (
          <option disabled>{say(texts.moreColumns, {n: table.moreColumns})}</option>
        )}
      </select>
      <p class="sample" id={`${id}sample`}>
        {samples.map((sample, i) => (
          <span key={i}>
            {i > 0 && <span aria-hidden="true"> · </span>}
            <bdi title={cut(sample, 300)}>{cut(sample, 28)}</bdi>
          </span>
        ))}
        {header !== '' && samples.length === 0 && texts.noSample}
      </p>
    </div>
  );
};
