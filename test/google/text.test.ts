/** Text goes into cells as text: a customer called Vero is no truth value in an Italian spreadsheet. */
import {truthWords} from 'sheets-here/services/locale';
import {day, openTable} from '../host/shop';

const cased = (word: string): string[] => [
  word,
  word.toLowerCase(),
  word.slice(0, 1) + word.slice(1).toLowerCase(),
];

/** Of every language in every spreadsheet, so that none depends on which words are known of which. */
const words = [...new Set(Object.values(truthWords).flat().flatMap(cased))];
const OTHERS = ['Inf', 'NaN', 'Infinity', 'May', 'enero', 'Ana Vero', 'vero vero', 'e', 'E'];

test.each(Object.keys(truthWords))('in %s', async (language) => {
  const names = [...words, ...OTHERS];
  const {host} = openTable(
    [
      ['Customer', 'Order date', 'Amount'],
      ...names.map((name, i) => [name, day('2024-05-01'), i + 1] as const),
    ],
    {locale: language},
  );
  expect(await host.run('classify', {sheet: 0, language: 'en'})).toMatchObject({ok: true});
  const told = host.book
    .sheet('Ciclo customers')
    .cells()
    .slice(1)
    .map(([first]) => first);
  expect(told.filter((name) => typeof name !== 'string')).toEqual([]);
  const keys = new Set(names.map((name) => name.toLowerCase()));
  expect(new Set(told.map((name) => String(name).toLowerCase()))).toEqual(keys);
});
