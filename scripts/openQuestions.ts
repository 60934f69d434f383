/** What Ciclo does where nobody knows what Google does, and the tests that show it. */
import type {Unknowns} from 'sheets-here/services/unknowns';

const shown = 'test/sweeps/unknowns.test.ts';

interface Answered {
  /** What Ciclo does under either answer. */
  readonly product: string;
  /** The tests that show it. */
  readonly test: string;
}

export const answered: Readonly<Record<keyof Unknowns, Answered>> = {
  dateArguments: {
    product: 'Every argument that takes a day takes both, and means the same day.',
    test: shown,
  },
  dateResults: {
    product:
      'Days are the same in both; they go into other functions, and into a table that is classified, either way.',
    test: shown,
  },
  errorArguments: {
    product: 'As text it is named in the sentence of the row; refused, nothing of ours runs.',
    test: shown,
  },
  wholeColumns: {
    product: 'Blank rows at the end of a range are cut: the result is the same.',
    test: shown,
  },
  answerSize: {
    product: 'Every list in an answer has an end of its own: none comes near.',
    test: shown,
  },
  activeInTrigger: {
    product:
      'Without it the handler notes that, and stops; the panel says so when it is opened next, and makes up for it.',
    test: `${shown}, test/schedule/trigger.test.ts`,
  },
  triggerUid: {
    product:
      'Schedules are found by the one trigger that the person has in the spreadsheet; the event’s word is asked only where triggers may not be listed.',
    test: `${shown}, test/schedule/trigger.test.ts`,
  },
  formulaZone: {
    product:
      'Ciclo takes it for the spreadsheet’s. In the script’s, days of formulas would be one off wherever the two zones differ: the first case to run on Google.',
    test: 'packages/sheets-here/test/zones.test.ts',
  },
  copiedMarks: {
    product:
      'Each sheet is told by the marks that stand on it, or by its headers; a copy is classified by itself.',
    test: shown,
  },
  marksOrder: {
    product: 'Marks are told by what they say and where they stand, never by their order.',
    test: shown,
  },
  marksOnProtected: {
    product: 'Either way a run there ends with the same sentence, and leaves nothing behind.',
    test: shown,
  },
  currentonly: {
    product:
      'Without metadata columns are followed by named ranges, which the person can see; what only adorns is left out, and a report or a check stands without it.',
    test: shown,
  },
};

/**
 * Questions without a switch: the host is as strict as the strictest answer, or Ciclo does not meet them.
 */
export const without: readonly {
  readonly asks: string;
  readonly product: string;
  readonly test: string;
}[] = [
  {
    asks: 'What do NaN, null, undefined and Error show as a formula’s result?',
    product: 'None is ever returned; the host refuses each.',
    test: 'test/functions/properties.test.ts, packages/sheets-here/test/transfer.test.ts',
  },
  {
    asks: 'Do NaN and Infinity arrive in the panel?',
    product: 'None is ever sent; the host refuses each.',
    test: 'packages/sheets-here/test/transfer.test.ts',
  },
  {
    asks: 'From how many cells on is a result “too large”?',
    product: 'Results have as many rows as their arguments’ filled cells.',
    test: 'test/functions/properties.test.ts',
  },
  {
    asks: 'Is a formula with TODAY() calculated anew each day?',
    product: 'Functions take as_of and have no clock.',
    test: 'test/house/imports.test.ts',
  },
  {
    asks: 'Do an installed add-on’s functions work at once in every spreadsheet?',
    product: 'Nothing depends on it; the help says where to switch them on.',
    test: 'none: said to people',
  },
  {
    asks: 'Does Ctrl+Z take back a script’s writing in one step?',
    product: '“Remove results” does.',
    test: 'test/door/failures.test.ts, test/sweeps/faults.test.ts',
  },
  {
    asks: 'Are there lookbehind, named groups, \\p{}, BigInt, .at, WeakRef?',
    product: 'They are linted out, and the host takes away what can be.',
    test: 'eslint.config.mjs, packages/sheets-here/test/sandbox.test.ts',
  },
  {
    asks: 'Is the apostrophe before a text one of the 50,000 characters of a cell?',
    product: 'It is counted: such a text is one character shorter.',
    test: 'test/calls/cells.test.ts',
  },
];
