/** How the command line is told what the panel asks by a click. */
import {messages} from './messages';

export interface Choices {
  readonly columns?: Readonly<Record<string, string>>;
  readonly answers?: Readonly<Record<string, string>>;
}

/** What rows say in a column of their sales. */
export interface SaleValues {
  readonly column: string;
  readonly values: readonly {readonly value: string; readonly count: number}[];
}

/** What is used here of the answer of `recognise`. */
interface Read {
  readonly twoReadings?: readonly {
    readonly isOpen: boolean;
    readonly ways: readonly {readonly choices: Choices}[];
  }[];
}

/** As a shell takes it for one word. */
const quoted = (text: string): string => `'${text.replace(/'/g, "'\\''")}'`;

const optionsOf = ({columns, answers}: Choices): string =>
  [
    columns && `--columns ${quoted(JSON.stringify(columns))}`,
    answers &&
      `--answers ${quoted(
        Object.entries(answers)
          .map((pair) => pair.join('='))
          .join(),
      )}`,
  ]
    .filter(Boolean)
    .join(' ');

const together = (one: Choices, other: Choices): Choices => ({
  ...(other.columns && {columns: {...one.columns, ...other.columns}}),
  ...(other.answers && {answers: {...one.answers, ...other.answers}}),
});

/** The options that choose each way of the first open question; '' where none is open. */
export const waysToChoose = (read: object, chosen: Choices = {}): string => {
  const {twoReadings = []} = read as Read;
  const open = twoReadings.find(({isOpen}) => isOpen);
  if (!open) return '';
  const options = open.ways.map(({choices}) => optionsOf(together(chosen, choices)));
  return messages.waysToChoose(options);
};

/** The values that leave out every row, and how they count. */
export const waysToCount = (sales: readonly SaleValues[]): string => {
  const [first] = sales.flatMap(({values}) => values);
  if (!first) return '';
  const columns = sales.map(({column, values}) =>
    messages.saleValues(
      column,
      values.map(({value, count}) => `${value} (${count})`),
    ),
  );
  return messages.waysToCount(columns, `--count ${quoted(first.value)}`);
};
