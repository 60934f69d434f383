import {DATE_ISSUE} from 'sheets-here/services/pages';
import {unknown, type ServerCase} from '../case';
import {calculated, told} from '../told';

const guide = 'Custom functions guide: an error thrown shows #ERROR!';

/** What the custom function CICLO_THROWS does. */
export function thrower(kind: string): never {
  if (kind === 'text') throw 'thrown on purpose';
  if (kind === 'missing') throw new ReferenceError('thrown on purpose');
  throw new Error('thrown on purpose');
}

/** What a cell with that formula holds for getValue. */
const holds = (
  words: string,
  does: string,
  formula: string,
  expected: ServerCase['expected'],
  source: string,
): ServerCase => ({
  id: `errors/${words}`,
  does,
  expected,
  source,
  prepare: ({sheet}) => void sheet.getRange('H1').setFormula(formula),
  run: ({sheet}) => told(calculated(sheet.getRange('H1'))[0]?.[0]),
});

export const cases: readonly ServerCase[] = [
  holds(
    'thrown',
    'A custom function throws an Error.',
    '=CICLO_THROWS("error")',
    'text "#ERROR!"',
    guide,
  ),
  holds(
    'thrown-text',
    'A custom function throws a text.',
    '=CICLO_THROWS("text")',
    'text "#ERROR!"',
    DATE_ISSUE,
  ),
  holds(
    'caught-by-iferror',
    'IFERROR around a custom function that throws.',
    '=IFERROR(CICLO_THROWS("error"); "caught")',
    'text "caught"',
    'Sheets help, IFERROR: any error value',
  ),
  holds(
    'unknown-function',
    'A formula calls a function that there is not.',
    '=CICLO_MISSING()',
    'text "#NAME?"',
    'Sheets help, error types: #NAME?',
  ),
  holds('read-na', 'getValue of a cell that shows #N/A.', '=NA()', 'text "#N/A"', unknown),
  holds(
    'read-division',
    'getValue of a cell that shows #DIV/0!.',
    '=1/0',
    'text "#DIV/0!"',
    unknown,
  ),
  {
    id: 'errors/service-exception',
    does: 'A service refuses an argument: the exception is an Error with a message.',
    expected: true,
    source: 'reported: exceptions of services are caught as any other Error',
    run({sheet}) {
      try {
        sheet.getRange('A1').setValues([[1], [2]]);
        return false;
      } catch (error) {
        return error instanceof Error && error.message.length > 0;
      }
    },
  },
  {
    id: 'errors/nothing-written',
    does: 'setValues is refused for the size of its second row: nothing of the first is written.',
    expected: 'text ""',
    source: unknown,
    run({sheet}) {
      try {
        sheet.getRange('A1:B2').setValues([[1, 2], [3]]);
      } catch {
        // As expected.
      }
      return told(sheet.getRange('A1').getValue());
    },
  },
];
