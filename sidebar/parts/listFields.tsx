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
import {Check, LineOfHelp, Select} from './fields';

type Request = Calls['makeList']['request'];
const CONSENTS = ['sendable', 'all'] as const;

interface ClassChoiceProps {
  readonly columns: readonly ClassColumn[];
  readonly column: ClassColumn | undefined;
  readonly chosen: Class | undefined;
  readonly chooseColumn: (id: string) => void;
  readonly choose: (code: string) => void;
}

/** The class that is listed, after its column. */
export const ClassChoice = ({columns, column, chosen, chooseColumn, choose}: ClassChoiceProps) => {
  const {words, format} = useContextOf();
  const {lists: texts} = words;
  return (
    <>
      <Select label={texts.column} value={column?.id ?? ''} choose={chooseColumn}>
        {columns.map(({id, header}) => (
          <option key={id} value={id}>
            {header}
          </option>
        ))}
      </Select>
      <Select label={texts.group} value={chosen?.code ?? ''} choose={choose}>
        {column?.classes.map(({code, label, customers}) => (
          <option key={code} value={code}>
            {`${label} (${format.number(customers)})`}
          </option>
        ))}
      </Select>
    </>
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
        <Check
          key={each}
          long
          radio={id}
          checked={consent === each}
          change={() => {
            choose(each);
          }}
        >
          {texts.consent[each]}
          {each === 'sendable' && <LineOfHelp text={texts.consentHelp} />}
        </Check>
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
      <Check long checked={isTest} change={choose}>
        {texts.holdOut}
        <LineOfHelp text={texts.holdOutHelp} />
      </Check>
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
        {columns.map(({id, header}) => (
          <Check
            key={id}
            checked={written.includes(id)}
            change={(isWritten) => {
              change((before) =>
                isWritten ? [...before, id] : before.filter((kept) => kept !== id),
              );
            }}
          >
            {header}
          </Check>
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
