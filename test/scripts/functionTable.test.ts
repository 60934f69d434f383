import {functionTable, withTable} from '../../scripts/functionTable';
import {helpIn} from '../../scripts/help';
import {functions} from '../../src/functions';
import type {CustomFunction} from '../../src/functions/declaration';
import {languages, type Language} from '../../src/messages';

test('a row a function, optional arguments in brackets, tables with a star', () => {
  const table = functionTable('en');
  expect(table.split('\n')).toHaveLength(2 + functions.length);
  expect(table).toContain(
    '`LTV(margin, retention, discount, [periods], [timing], [acquisition_cost])`',
  );
  expect(table).toContain(
    '`PYRAMID_TIER(revenue*, [ever_bought*], [relationship*], [in_target*], [cuts*])`',
  );
  expect(table).toContain('`=LTV(100, 0.8, 0.1)`');
});

test('the table stands between its markers, and renewing twice changes nothing', () => {
  const text = '# Ciclo\n<!-- functions -->\nold\n<!-- /functions -->\nend';
  const once = withTable(text, '| new |');
  expect(once).toBe('# Ciclo\n<!-- functions -->\n\n| new |\n\n<!-- /functions -->\nend');
  expect(withTable(once, '| new |')).toBe(once);
  expect(withTable('no markers', '| new |')).toBe('no markers');
});

// That none is missing is checked by the compiler (scripts/help.ts); that none is left over, here.
test.each(Object.keys(languages) as Language[])(
  'help in %s is of functions that are there',
  (language) => {
    const expected = functions.map(({name, args}: CustomFunction) => [name, Object.keys(args)]);
    const help = Object.entries(helpIn(language).functions);
    expect(help.map(([name, {args}]) => [name, Object.keys(args)])).toEqual(expected);
  },
);
