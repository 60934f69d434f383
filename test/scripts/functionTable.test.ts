import {functionIndex, functionTable, signature, withFunctions} from '../../scripts/functionTable';
import {functionHelp, functionNotes, helpIn} from '../../scripts/help';
import {functions} from '../../src/functions';
import type {CustomFunction} from '../../src/functions/declare/declaration';
import {languages, type Language} from '../../src/messages';

const declared: readonly CustomFunction[] = functions;

test('optional arguments stand in brackets, ranges read as a whole have a star', () => {
  const signatures = declared.map(signature);
  expect(signatures).toContain(
    'LTV(margin, retention, discount, [periods], [timing], [acquisition_cost])',
  );
  expect(signatures).toContain(
    'PYRAMID_TIER(revenue*, [ever_bought*], [relationship*], [in_target*], [cuts*])',
  );
});

test.each(Object.keys(languages) as Language[])(
  'the table in %s has a line a group and a row a function, with its place in the reference',
  (language) => {
    const lines = functionTable(language);
    const groups = Object.values<string>(helpIn(language).groups);
    expect(lines.filter((line) => line.startsWith('| **'))).toEqual(
      groups.map((title) => `| **${title}** |  |`),
    );
    for (const each of declared)
      expect(
        lines.filter((line) => line.includes(`${signature(each)}\`](#${each.name.toLowerCase()})`)),
      ).toHaveLength(1);
  },
);

test.each(Object.keys(languages) as Language[])(
  'the names in %s: a line a group, each name once, with its place in the reference',
  (language) => {
    const text = functionIndex(language);
    const groups = Object.values<string>(helpIn(language).groups);
    expect(text.match(/^- \*\*.*?\*\*/gm)).toEqual(groups.map((title) => `- **${title}**`));
    const named = [...text.matchAll(/\[(\w+)\]\(docs\/\S*formulas\.md#(\w+)\)/g)];
    expect(named.map(([, name]) => name)).toEqual(declared.map(({name}) => name));
    expect(named.map(([, , place]) => place)).toEqual(declared.map(({name}) => name.toLowerCase()));
  },
);

test('what is made stands between its markers, and renewing twice changes nothing', () => {
  const text = '# Ciclo\n<!-- functions -->\nold\n<!-- /functions -->\nend';
  const once = withFunctions(text, '| new |');
  expect(once).toBe('# Ciclo\n<!-- functions -->\n\n| new |\n\n<!-- /functions -->\nend');
  expect(withFunctions(once, '| new |')).toBe(once);
  expect(withFunctions('no markers', '| new |')).toBe('no markers');
});

describe.each(Object.keys(languages) as Language[])('help in %s', (language) => {
  // That none is missing is checked by the compiler (scripts/help.ts); that none is left over, here.
  test('is of functions and arguments that are there, in their order', () => {
    const expected = declared.map(({name, args}) => [name, Object.keys(args)]);
    const help = Object.entries(helpIn(language).functions);
    expect(help.map(([name, {args}]) => [name, Object.keys(args)])).toEqual(expected);
  });

  test('is short enough to be read while typing', () => {
    for (const {name} of functions) {
      const {description, args} = functionHelp(language, name);
      expect([name, description.length <= 180]).toEqual([name, true]);
      for (const [argument, text] of Object.entries(args))
        expect([name, argument, text.length <= 300]).toEqual([name, argument, true]);
    }
  });

  test('says what an argument takes and what stands for a blank, out of the declaration', () => {
    const {args} = functionHelp(language, 'SAMPLE_SIZE');
    const {args: retention} = functionHelp(language, 'PERIOD_RETENTION');
    expect([args['power'], retention['to']]).toEqual(
      {
        en: [
          'Chance of seeing a true difference. Number, at least 0.5 and below 1. Blank: 0.8.',
          'The length wanted. One of: year, quarter, month, week, day.',
        ],
        es: [
          'Probabilidad de ver una diferencia real. Número, mayor o igual que 0,5 y menor que 1. Vacío: 0,8.',
          'La duración deseada. Uno de: año, trimestre, mes, semana, día.',
        ],
      }[language],
    );
  });

  test('has a source and one to three common mistakes of each function', () => {
    for (const {name} of functions) {
      const {source, mistakes} = functionNotes(language, name);
      expect([name, /\S.*\.$/.test(source)]).toEqual([name, true]);
      expect([name, mistakes.length >= 1 && mistakes.length <= 3]).toEqual([name, true]);
      for (const text of mistakes) expect(text).toMatch(/^.{20,200}\.$/);
    }
  });

  test('types no range or default a second time', () => {
    const typed = language === 'en' ? /\bBlank: \d|\d to \d/ : /\bVacío: \d|de \d+ a \d/;
    for (const {name} of functions)
      for (const text of Object.values(functionNotes(language, name).args))
        expect(text).not.toMatch(typed);
  });
});
