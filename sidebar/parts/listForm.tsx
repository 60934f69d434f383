/** Whom a list is to hold, with which columns, and whether some are held out. */
import {useId, useState} from 'preact/hooks';
import {useContextOf} from '../context';
import type {Calls, Start, Summary} from '../../src/calls/contract';
import {cut, isolated} from '../format';
import {
  classColumns,
  FEWEST_HELD_OUT,
  type ListColumn,
  listColumns,
  MOST_HELD_OUT,
  sentTest,
  type Test,
  type TestMistakes,
  testMistakes,
  USUAL_COLUMNS,
} from '../list';
import {Button, View, Waiting} from './frame';
import {ListMade} from './listMade';
import {Refused} from './outcome';
import {ReadOut} from './readOut';
import {useShowSheet} from './sheetLink';

type Request = Calls['makeList']['request'];
const CONSENTS = ['sendable', 'all'] as const;
const USUAL_PERCENT = '20';

interface ListFormProps {
  readonly start: Start;
  readonly summary: Summary;
}

export const ListForm = ({start, summary}: ListFormProps) => {
  const {words, say, format, lists, isOpen, setNotice, go, isWorking} = useContextOf();
  const {lists: texts} = words;
  const show = useShowSheet();
  const id = useId();
  const columns = classColumns(summary);
  const [columnId, setColumnId] = useState<string>();
  const [code, setCode] = useState<string>();
  const [written, setWritten] = useState<readonly ListColumn['id'][]>(USUAL_COLUMNS);
  const [consent, setConsent] = useState<Request['consent']>('sendable');
  const [isTest, setIsTest] = useState(false);
  /** undefined: as proposed. */
  const [testName, setTestName] = useState<string>();
  const [percent, setPercent] = useState(USUAL_PERCENT);

  const column = columns.find((each) => each.id === columnId) ?? columns[0];
  const chosen = column?.classes.find((each) => each.code === code) ?? column?.classes[0];
  const test: Test = {
    name: testName ?? `${chosen?.label ?? ''}, ${format.day(start.today)}`,
    percent,
  };
  const mistakes = testMistakes(test, format.marks);
  const isWrong = isTest && (mistakes.name || mistakes.percent);

  const make = async (request: Request): Promise<void> => {
    const answer = await lists.ask(request);
    if (!answer || isOpen('lists')) return;
    // Who has gone on to another view is told there.
    const see = {
      label: words.schedule.see,
      act: () => {
        if (answer.ok) void show(answer.sheet);
        else go('lists');
      },
    };
    setNotice({
      text: answer.ok ? say(texts.made, {customers: answer.customers}) : answer.message,
      actions: [see],
    });
  };
  const act = (): void => {
    if (!column || !chosen) return;
    void make({
      sheet: summary.sheet.id,
      column: column.id,
      code: chosen.code,
      columns: [...written],
      consent,
      ...(isTest ? {test: sentTest(test, format.marks)} : {}),
    });
  };

  return (
    <View
      title={texts.title}
      busy={lists.isBusy}
      footer={
        <Button
          kind="primary"
          onClick={act}
          disabled={lists.isBusy || isWorking || isWrong || !chosen}
        >
          {lists.isBusy ? words.working : texts.make}
        </Button>
      }
    >
      {lists.isBusy && <Waiting text={texts.making} />}
      {lists.problem && <Refused problem={lists.problem} again={act} />}
      <ListMade />
      <p class="help">{say(words.result.sheet, {sheet: isolated(cut(summary.sheet.name, 60))})}</p>
      <p>{texts.intro}</p>
      <div class="field">
        <label for={`${id}column`}>{texts.column}</label>
        <select
          id={`${id}column`}
          value={column?.id ?? ''}
          onChange={({currentTarget: {value}}) => {
            setColumnId(value);
            setCode(undefined);
          }}
        >
          {columns.map((each) => (
            <option key={each.id} value={each.id}>
              {each.header}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`${id}class`}>{texts.group}</label>
        <select
          id={`${id}class`}
          value={chosen?.code ?? ''}
          onChange={({currentTarget: {value}}) => {
            setCode(value);
          }}
        >
          {column?.classes.map((each) => (
            <option key={each.code} value={each.code}>
              {`${each.label} (${format.number(each.customers)})`}
            </option>
          ))}
        </select>
      </div>
      <fieldset class="field">
        <legend>{texts.who}</legend>
        {CONSENTS.map((each) => (
          <label key={each} class="check long">
            <input
              type="radio"
              name={`${id}consent`}
              checked={consent === each}
              onChange={() => {
                setConsent(each);
              }}
            />
            <span>
              {texts.consent[each]}
              {each === 'sendable' && (
                <>
                  <br />
                  <span class="help">{texts.consentHelp}</span>
                </>
              )}
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset class="field">
        <legend>{texts.effect}</legend>
        <label class="check long">
          <input
            type="checkbox"
            checked={isTest}
            onChange={({currentTarget: {checked}}) => {
              setIsTest(checked);
            }}
          />
          <span>
            {texts.holdOut}
            <br />
            <span class="help">{texts.holdOutHelp}</span>
          </span>
        </label>
        {isTest && (
          <TestFields
            test={test}
            mistakes={mistakes}
            changeName={setTestName}
            changePercent={setPercent}
          />
        )}
      </fieldset>
      <details class="field">
        <summary>{say(texts.columns, {n: written.length})}</summary>
        <fieldset>
          <legend class="hidden">{texts.columnsLegend}</legend>
          {listColumns(start).map((each) => (
            <label key={each.id} class="check">
              <input
                type="checkbox"
                checked={written.includes(each.id)}
                onChange={({currentTarget: {checked}}) => {
                  setWritten((before) =>
                    checked ? [...before, each.id] : before.filter((kept) => kept !== each.id),
                  );
                }}
              />
              <span>{each.header}</span>
            </label>
          ))}
        </fieldset>
      </details>
      <ReadOut />
    </View>
  );
};

interface TestFieldsProps {
  readonly test: Test;
  readonly mistakes: TestMistakes;
  readonly changeName: (name: string) => void;
  readonly changePercent: (percent: string) => void;
}

const TestFields = ({test, mistakes, changeName, changePercent}: TestFieldsProps) => {
  const {words, say, start} = useContextOf();
  const {lists: texts, options} = words;
  const id = useId();
  return (
    <>
      <div class="field">
        <label for={`${id}name`}>{texts.testName}</label>
        <input
          id={`${id}name`}
          type="text"
          autoComplete="off"
          maxLength={start?.limits.testName}
          value={test.name}
          aria-invalid={mistakes.name}
          aria-describedby={`${id}nameMistake ${id}nameHelp`}
          onInput={({currentTarget: {value}}) => {
            changeName(value);
          }}
        />
        <p class="mistake" id={`${id}nameMistake`}>
          {mistakes.name && texts.noTestName}
        </p>
        <p class="help" id={`${id}nameHelp`}>
          {texts.testNameHelp}
        </p>
      </div>
      <div class="field">
        <label for={`${id}share`}>{texts.share}</label>
        <span class="withUnit">
          <input
            id={`${id}share`}
            class="short"
            type="text"
            inputMode="decimal"
            autoComplete="off"
            value={test.percent}
            aria-invalid={mistakes.percent}
            aria-describedby={`${id}shareMistake`}
            onInput={({currentTarget: {value}}) => {
              changePercent(value);
            }}
          />
          <span aria-hidden="true">{options.units.percent}</span>
        </span>
        <p class="mistake" id={`${id}shareMistake`}>
          {mistakes.percent &&
            say(options.problems.range, {min: FEWEST_HELD_OUT, max: MOST_HELD_OUT})}
        </p>
      </div>
    </>
  );
};
