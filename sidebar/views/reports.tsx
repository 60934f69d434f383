/** Four reports on the whole history of a table of orders, each on a sheet of its own. */
import {useId, useState} from 'preact/hooks';
import {useContextOf} from '../context';
import type {Calls} from '../../src/calls/contract';
import {cut, isolated} from '../format';
import {Check, LineOfHelp, Select} from '../parts/fields';
import {Button, View, Waiting} from '../parts/frame';
import {NoTable} from '../parts/noTable';
import {Outcome, Refused} from '../parts/outcome';
import {SheetLink, useTellElsewhere} from '../parts/sheetLink';

const REPORTS = ['flow', 'retention', 'cohorts', 'migration'] as const;
const PERIODS = ['month', 'quarter', 'year'] as const;

type Request = Calls['makeReport']['request'];

export const ReportsView = () => {
  const {words, start, table, problem} = useContextOf();
  const {reports: texts} = words;
  // The sheet of a report stands for the table that it was made from.
  const isReadable = table !== undefined || problem?.code === 'ownSheet';
  if (!start || !isReadable)
    return <NoTable title={texts.title} intro={texts.intro} problem={problem} />;
  return <Form today={start.today} />;
};

const Form = ({today}: {readonly today: string}) => {
  const {words, say, format, table, asOf, reports} = useContextOf();
  const {reports: texts} = words;
  const [asked, setAsked] = useState<Request>(reports.request ?? {report: 'flow'});
  const {report, from, to, period} = asked;
  const change = (part: Partial<Request>): void => {
    setAsked((before) => ({...before, ...part}));
  };
  const isMigration = report === 'migration';
  const isOrders = !table || table.layout.startsWith('order');
  const isWrongWay = from !== undefined && from >= (to ?? asOf ?? today);

  const make = useMake();
  const act = () =>
    void make({
      ...asked,
      // A day that was chosen for the run holds for its reports.
      ...(to === undefined && asOf !== undefined && {to: asOf}),
      ...(table ? {sheet: table.sheet.id} : {}),
    });

  return (
    <View
      title={texts.title}
      busy={reports.isBusy}
      footer={
        <Button kind="primary" onClick={act} disabled={reports.isBusy || isWrongWay || !isOrders}>
          {reports.isBusy ? words.working : texts.make}
        </Button>
      }
    >
      {reports.isBusy && <Waiting text={texts.making} />}
      {reports.problem && <Refused problem={reports.problem} again={act} />}
      <Made />
      {table && (
        <p class="help">{say(words.result.sheet, {sheet: isolated(cut(table.sheet.name, 60))})}</p>
      )}
      <p>{texts.intro}</p>
      {!isOrders && <p class="hint">{texts.needsOrders}</p>}
      <ReportChoice report={report} change={change} />
      <PeriodChoice report={report} period={period} change={change} />
      <DayField
        label={texts.from}
        help={isMigration ? texts.fromBefore : texts.fromFirst}
        value={from}
        change={(day) => {
          change({from: day});
        }}
        mistake={isWrongWay ? texts.wrongWay : undefined}
      />
      <DayField
        label={texts.to}
        help={say(asOf === undefined ? texts.toToday : texts.toRun, {
          day: format.day(asOf ?? today),
        })}
        value={to}
        change={(day) => {
          change({to: day});
        }}
      />
    </View>
  );
};

/** Asks for a report; who has gone on to another view is told there. */
const useMake = (): ((request: Request) => Promise<void>) => {
  const {words, say, reports} = useContextOf();
  const {made, kinds} = words.reports;
  const tell = useTellElsewhere('reports');
  return async (request) => {
    const answer = await reports.ask(request);
    if (answer?.ok) tell(say(made, {report: kinds[request.report].title}), answer.sheet);
    else if (answer) tell(answer.message);
  };
};

type Change = (part: Partial<Request>) => void;

interface ReportChoiceProps extends Pick<Request, 'report'> {
  readonly change: Change;
}

const ReportChoice = ({report, change}: ReportChoiceProps) => {
  const {words} = useContextOf();
  const {reports: texts} = words;
  const id = useId();
  return (
    <fieldset class="field">
      <legend>{texts.which}</legend>
      {REPORTS.map((each) => (
        <Check
          key={each}
          long
          radio={id}
          checked={report === each}
          change={() => {
            change({report: each});
          }}
        >
          {texts.kinds[each].title}
          <LineOfHelp text={texts.kinds[each].help} />
        </Check>
      ))}
    </fieldset>
  );
};

interface PeriodChoiceProps extends Pick<Request, 'report'> {
  readonly period: Request['period'];
  readonly change: Change;
}

const PeriodChoice = ({report, period, change}: PeriodChoiceProps) => {
  const {words} = useContextOf();
  const {reports: texts} = words;
  const isMigration = report === 'migration';
  return (
    <Select
      label={isMigration ? texts.lookBack : texts.by}
      value={period ?? ''}
      choose={(value) => {
        change({period: PERIODS.find((each) => each === value)});
      }}
    >
      {isMigration && <option value="">{texts.asOptions}</option>}
      {PERIODS.map((each) => (
        <option key={each} value={!isMigration && each === 'month' ? '' : each}>
          {(isMigration ? texts.backs : texts.periods)[each]}
        </option>
      ))}
    </Select>
  );
};

interface DayFieldProps {
  readonly label: string;
  readonly help: string;
  readonly value: string | undefined;
  readonly change: (day: string | undefined) => void;
  readonly mistake?: string | undefined;
}

const DayField = ({label, help, value, change, mistake}: DayFieldProps) => {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        max="9999-12-31"
        value={value ?? ''}
        aria-describedby={`${id}mistake ${id}help`}
        aria-invalid={mistake !== undefined}
        onChange={({currentTarget}) => {
          change(currentTarget.value || undefined);
        }}
      />
      <p class="mistake" id={`${id}mistake`} role="status">
        {mistake}
      </p>
      <p class="help" id={`${id}help`}>
        {help}
      </p>
    </div>
  );
};

const Made = () => {
  const {words, say, reports} = useContextOf();
  const {reports: texts} = words;
  const {done, request} = reports;
  if (!done || !request) return null;
  return (
    <Outcome title={say(texts.made, {report: texts.kinds[request.report].title})}>
      <p>
        <SheetLink sheet={done.sheet} text={texts.open} />
      </p>
      {done.notes.length > 0 && (
        <ul class="plain">
          {done.notes.map((note) => (
            <li key={note}>
              <bdi>{note}</bdi>
            </li>
          ))}
        </ul>
      )}
    </Outcome>
  );
};
