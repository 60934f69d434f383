/** Which table the sheet holds and how each column was read; everything can be changed. */
import {useId} from 'preact/hooks';
import {useContextOf} from '../context';
import type {Choices, Recognised} from '../../src/calls/contract';
import {cut, daysOld, isolated} from '../format';
import {KindChoice, KindWhy} from '../parts/kind';
import {Problem} from '../parts/problem';
import {ViewLink} from '../parts/viewLink';
import {SetAside} from '../parts/setAside';
import {Undo} from '../parts/undo';
import {Button, focusHeading, Section, View, Waiting} from '../parts/frame';
import {Warnings} from '../parts/warnings';

export const TableView = () => {
  const {
    words,
    say,
    table,
    problem,
    reading,
    load,
    choices,
    choose,
    classify,
    go,
    last,
    isWorking,
  } = useContextOf();
  const hasChoices = Object.keys({...choices.columns, ...choices}).some((key) => key !== 'columns');
  if (!table && !problem)
    return (
      <View title={words.table.title} busy>
        <Waiting text={words.loading} />
      </View>
    );
  const footer = table && !problem && (
    <>
      <Button kind="primary" onClick={() => void classify()} disabled={reading || isWorking}>
        {say(words.table.classify, {customers: table.customers})}
      </Button>
      <Button
        onClick={() => {
          go('options');
        }}
      >
        {words.table.options}
      </Button>
    </>
  );
  return (
    <View title={words.table.title} busy={reading} footer={footer || undefined}>
      {problem && (
        <Problem
          problem={problem}
          ways={{
            again: () => void load(),
            forget: () => void choose({}),
            options: () => {
              go('options');
            },
          }}
          choose={(field, header) =>
            void choose({...choices, columns: {...choices.columns, [field]: header}})
          }
        />
      )}
      {table && !problem && <Read table={table} />}
      <LastRun />
      {reading && <Waiting text={words.loading} />}
      {table && <Columns table={table} />}
      {hasChoices && !problem && (
        <p>
          <Button
            onClick={() => {
              // The button goes with the choices.
              focusHeading();
              void choose({});
            }}
          >
            {words.table.forget}
          </Button>
        </p>
      )}
      {table && !problem && (
        <>
          <Missing table={table} />
          <SetAside
            setAside={table.setAside}
            recognised={table.recognised}
            sheet={table.sheet.id}
          />
          <Warnings warnings={table.warnings} sheet={table.sheet.id} />
        </>
      )}
      <Undo sheet={table?.sheet.id ?? last?.summary.sheet.id} />
    </View>
  );
};

/** The one sentence that says how the table was read. */
const Read = ({table}: {readonly table: Recognised}) => {
  const {words, say, start, currency, load} = useContextOf();
  const {table: texts} = words;
  const layouts: Readonly<Record<string, string>> = {
    ...texts.layouts,
    'order lines': texts.layouts.orderLines,
  };
  const order = table.dateOrder as keyof typeof texts.dateOrders | null;
  const facts = [
    table.orders > 0 && say(texts.orders, {orders: table.orders}),
    say(texts.customers, {customers: table.customers}),
    order && say(texts.dates, {order: texts.dateOrders[order]}),
    currency && say(texts.money, {currency}),
  ].filter((fact): fact is string => typeof fact === 'string');
  return (
    <>
      <p class="help">
        {say(texts.sheet, {
          sheet: isolated(cut(table.sheet.name, 80)),
          row: String(table.headerRow),
        })}{' '}
        <button type="button" class="link" title={texts.rereadHelp} onClick={() => void load()}>
          {texts.reread}
        </button>
      </p>
      <p class="lead">{facts.join(', ')}.</p>
      <p>{layouts[table.layout] ?? ''}</p>
      <KindWhy why={table.why} others={table.others} />
      <KindChoice read={table.kind} />
      <p class="help">{/order/.test(table.layout) ? texts.writesOrders : texts.writesRows}</p>
      {start?.filtered && <p class="hint">{texts.filtered}</p>}
      <Day newest={table.newest} />
    </>
  );
};

/** An export that ended long ago: as of today nearly everybody would count as lapsed. */
const Day = ({newest}: {readonly newest: string | null}) => {
  const {words, say, format, start, asOf, changeAsOf} = useContextOf();
  const {table: texts} = words;
  const today = start?.today;
  if (newest === null || today === undefined) return null;
  const days = daysOld(newest, today);
  if (days === undefined || (asOf !== undefined && asOf !== newest)) return null;
  const chosen = asOf === newest;
  return (
    <p class="hint">
      {chosen
        ? say(texts.asOfNewest, {day: format.day(newest)})
        : say(texts.old, {day: format.day(newest), days})}{' '}
      <button
        type="button"
        class="link"
        onClick={() => {
          changeAsOf(chosen ? undefined : newest);
        }}
      >
        {chosen ? texts.useToday : texts.useNewest}
      </button>
    </p>
  );
};

const LastRun = () => {
  const {words, say, last, format} = useContextOf();
  if (!last) return null;
  return (
    <p>
      {say(words.table.lastRun, {at: format.moment(last.at)})}{' '}
      <ViewLink to="result" text={words.table.seeResult} />
    </p>
  );
};

type Field = keyof NonNullable<Choices['columns']>;

/** The fields of a kind, and whatever else was recognised: unit prices in place of amounts. */
const fieldsOf = ({fields, recognised}: Recognised): Field[] => {
  const found = Object.keys(recognised) as Field[];
  return [...fields, ...found.filter((field) => !fields.includes(field))];
};

const ORDERS = ['dmy', 'mdy', 'ymd'] as const;

const Columns = ({table}: {readonly table: Recognised}) => {
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

/** The server takes headers up to this long. */
const LONGEST_HEADER = 500;
const SAMPLES = 3;

const Column = ({field, table}: {readonly field: Field; readonly table: Recognised}) => {
  const {words, choices, choose} = useContextOf();
  const {table: texts} = words;
  const id = useId();
  const header = choices.columns?.[field] ?? table.recognised[field] ?? '';
  const column = table.headers.indexOf(header);
  const samples = header === '' ? [] : (table.columnSamples[column] ?? []).slice(0, SAMPLES);
  const headers = [...new Set(table.headers)].filter(
    (each) => each !== '' && each.length <= LONGEST_HEADER,
  );
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

const Missing = ({table}: {readonly table: Recognised}) => {
  const {words} = useContextOf();
  const costs: Readonly<Record<string, string>> = words.table.missingCost;
  const missing = table.missing.filter((field) => costs[field] !== undefined);
  if (!missing.length) return null;
  return (
    <Section title={words.table.missing}>
      <ul class="plain">
        {missing.map((field) => (
          <li key={field}>{costs[field]}</li>
        ))}
      </ul>
    </Section>
  );
};
