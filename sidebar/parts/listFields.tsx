/** The fields of the form of a list, one part for each of its questions. */
import type {ComponentChildren} from 'preact';
import {useId} from 'preact/hooks';
import {useContextOf} from '../context';
import type {Calls} from '../../src/calls/contract';
import {
  type Class,
  type ClassColumn,
  FEWEST_HELD_OUT,
  type ListColumn,
  MOST_HELD_OUT,
  type Test,
  type TestMistakes,
} from '../list';

type Request = Calls['makeList']['request'];
const CONSENTS = ['sendable', 'all'] as const;

interface ColumnChoiceProps {
  readonly columns: readonly ClassColumn[];
  readonly chosen: ClassColumn | undefined;
  readonly choose: (id: string) => void;
}

export const ColumnChoice = ({columns, chosen, choose}: ColumnChoiceProps) => {
  const {words} = useContextOf();
  const id = useId();
  return (
    <div class="field">
      <label for={`${id}column`}>{words.lists.column}</label>
      <select
        id={`${id}column`}
        value={chosen?.id ?? ''}
        onChange={({currentTarget: {value}}) => {
          choose(value);
        }}
      >
        {columns.map((each) => (
          <option key={each.id} value={each.id}>
            {each.header}
          </option>
        ))}
      </select>
    </div>
  );
};

interface ClassChoiceProps {
  readonly column: ClassColumn | undefined;
  readonly chosen: Class | undefined;
  readonly choose: (code: string) => void;
}

export const ClassChoice = ({column, chosen, choose}: ClassChoiceProps) => {
  const {words, format} = useContextOf();
  const id = useId();
  return (
    <div class="field">
      <label for={`${id}class`}>{words.lists.group}</label>
      <select
        id={`${id}class`}
        value={chosen?.code ?? ''}
        onChange={({currentTarget: {value}}) => {
          choose(value);
        }}
      >
        {column?.classes.map((each) => (
          <option key={each.code} value={each.code}>
            {`${each.label} (${format.number(each.customers)})`}
          </option>
        ))}
      </select>
    </div>
  );
};

interface ConsentChoiceProps {
  readonly consent: Request['consent'];
  readonly choose: (consent: Request['consent']) => void;
}

export const ConsentChoice = ({consent, choose}: ConsentChoiceProps) => {
  const {words} = useContextOf();
  const {lists: texts} = words;
  const id = useId();
  return (
    <fieldset class="field">
      <legend>{texts.who}</legend>
      {CONSENTS.map((each) => (
        <label key={each} class="check long">
          <input
            type="radio"
            name={`${id}consent`}
            checked={consent === each}
            onChange={() => {
              choose(each);
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
  );
};

interface HoldOutProps {
  readonly isTest: boolean;
  readonly choose: (isTest: boolean) => void;
  /** What is asked of a test. */
  readonly children: ComponentChildren;
}

export const HoldOut = ({isTest, choose, children}: HoldOutProps) => {
  const {words} = useContextOf();
  const {lists: texts} = words;
  return (
    <fieldset class="field">
      <legend>{texts.effect}</legend>
      <label class="check long">
        <input
          type="checkbox"
          checked={isTest}
          onChange={({currentTarget: {checked}}) => {
            choose(checked);
          }}
        />
        <span>
          {texts.holdOut}
          <br />
          <span class="help">{texts.holdOutHelp}</span>
        </span>
      </label>
      {isTest && children}
    </fieldset>
  );
};

type ColumnIds = readonly ListColumn['id'][];

interface ColumnsChoiceProps {
  readonly columns: readonly ListColumn[];
  readonly written: ColumnIds;
  readonly change: (change: (before: ColumnIds) => ColumnIds) => void;
}

export const ColumnsChoice = ({columns, written, change}: ColumnsChoiceProps) => {
  const {words, say} = useContextOf();
  const {lists: texts} = words;
  return (
    <details class="field">
      <summary>{say(texts.columns, {n: written.length})}</summary>
      <fieldset>
        <legend class="hidden">{texts.columnsLegend}</legend>
        {columns.map((each) => (
          <label key={each.id} class="check">
            <input
              type="checkbox"
              checked={written.includes(each.id)}
              onChange={({currentTarget: {checked}}) => {
                change((before) =>
                  checked ? [...before, each.id] : before.filter((kept) => kept !== each.id),
                );
              }}
            />
            <span>{each.header}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
};

interface TestFieldsProps {
  readonly test: Test;
  readonly mistakes: TestMistakes;
  readonly changeName: (name: string) => void;
  readonly changePercent: (percent: string) => void;
}

export const TestFields = ({test, mistakes, changeName, changePercent}: TestFieldsProps) => {
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
