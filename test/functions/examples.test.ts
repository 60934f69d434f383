import {cellText, printed} from '../../scripts/reference';
import type {Cell, Cells} from '../../src/base/cells';
import {functions} from '../../src/functions';
import type {CustomFunction} from '../../src/functions/declare/declaration';
import {languages, type Language} from '../../src/messages';
import {formula, formulaIn} from './evaluate';

const declared: readonly CustomFunction[] = functions;

/** Half of the last decimal shown. */
const tolerance = (shown: number): number => {
  const [, decimals = ''] = String(shown).split('.');
  return 0.5 * 10 ** -decimals.length * (1 + 1e-9);
};

const agree = (found: unknown, shown: Cell | Cells): void => {
  if (Array.isArray(shown)) {
    expect(found).toHaveLength(shown.length);
    (shown as Cells).forEach((row, index) => {
      expect((found as unknown[][])[index]).toHaveLength(row.length);
      row.forEach((cell, place) => {
        agree((found as unknown[][])[index]?.[place], cell);
      });
    });
  } else if (typeof shown === 'number') {
    expect(Math.abs((found as number) - shown)).toBeLessThanOrEqual(tolerance(shown));
  } else expect(found).toEqual(shown);
};

describe.each(Object.keys(languages) as Language[])('in %s', (language) => {
  const cases = declared.flatMap((each) =>
    each.examples.map((example) => ({name: each.name, cells: example.cells, each, example})),
  );
  test.each(cases)('$name $cells', ({name, each, example}) => {
    agree(formulaIn(language, name, ...example.cells), printed(each, example, language));
  });
});

test('every function has an example', () => {
  expect(declared.filter(({examples}) => examples.length === 0)).toEqual([]);
});

test('cells as they are shown', () => {
  expect(cellText(0.5, 'es')).toBe('0,5');
  expect(cellText(true, 'es')).toBe('VERDADERO');
  expect(cellText(new Date(Date.UTC(2026, 11, 17)), 'en')).toBe('2026-12-17');
});

test('an unknown name is a slip of ours', () => {
  expect(() => formula('NO_SUCH')).toThrow(TypeError);
});
