/** Which table the sheet holds and how each column was read; everything can be changed. */
import {useContextOf} from '../context';
import type {Failure, Recognised} from '../../src/calls/contract';
import {cut, daysOld, isolated} from '../format';
import {Columns} from '../parts/columns';
import {KindChoice, KindWhy} from '../parts/kind';
import {Problem} from '../parts/problem';
import {ViewLink} from '../parts/viewLink';
import {SetAside} from '../parts/setAside';
import {Undo} from '../parts/undo';
import {Button, focusHeading, Section, View, Waiting} from '../parts/frame';
import {Warnings} from '../parts/warnings';
import {Sales} from '../parts/sales';
import {isUndecided, ReadingsInDoubt} from '../parts/twoReadings';
import {Rates} from '../parts/rates';

export const TableView = () => {
  const {words, table, problem, reading, last} = useContextOf();
  if (!table && !problem)
    return (
      <View title={words.table.title} busy>
        <Waiting text={words.loading} />
      </View>
    );
  const readWell = problem ? undefined : table;
  return (
    <View
      title={words.table.title}
      busy={reading}
      footer={readWell && <ToClassify table={readWell} />}
    >
      {problem && <NotRead problem={problem} />}
      {readWell && <Read table={readWell} />}
      <LastRun />
      {reading && <Waiting text={words.loading} />}
      {table && <ReadingsInDoubt table={table} />}
      {table && <Columns table={table} />}
      <Sales sales={problem?.sales ?? table?.sales ?? []} />
      {table && <Rates table={table} />}
      {!problem && <Forget />}
      {readWell && (
        <>
          <Missing table={readWell} />
          <SetAside
            setAside={readWell.setAside}
            recognised={readWell.recognised}
            sheet={readWell.sheet.id}
          />
          <Warnings
            // What stands above with a choice is not told twice.
            warnings={readWell.warnings.filter(({code}) => code !== 'TWO_READINGS')}
            sheet={readWell.sheet.id}
          />
        </>
      )}
      <Undo sheet={table?.sheet.id ?? last?.summary.sheet.id} />
    </View>
  );
};

const ToClassify = ({table}: {readonly table: Recognised}) => {
  const {words, say, reading, isWorking, classify, go} = useContextOf();
  return (
    <>
      <Button
        kind="primary"
        onClick={() => void classify()}
        disabled={reading || isWorking || isUndecided(table)}
      >
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
};

/** Why the table could not be read, and what may be chosen instead. */
const NotRead = ({problem}: {readonly problem: Failure}) => {
  const {choices, choose, load, go} = useContextOf();
  return (
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
  );
};

/** Back to what Ciclo would read by itself, where something has been chosen. */
const Forget = () => {
  const {words, choices, choose} = useContextOf();
  const hasChoices = Object.keys({...choices.columns, ...choices}).some((key) => key !== 'columns');
  if (!hasChoices) return null;
  return (
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
  );
};

/** The one sentence that says how the table was read. */
const Read = ({table}: {readonly table: Recognised}) => {
  const {words, say, start, settings, load} = useContextOf();
  const {table: texts} = words;
  const layouts: Readonly<Record<string, string>> = {
    ...texts.layouts,
    'order lines': texts.layouts.orderLines,
    'order-months': texts.layouts.ordersByMonth,
  };
  // As it was read: that of the locale is only how amounts are shown.
  const currency = settings.currency ?? table.currency;
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
      {table.shape && <p>{say(texts.exports[table.shape.what], {program: table.shape.program})}</p>}
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
