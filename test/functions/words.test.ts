import {plain} from '../../src/functions/words';
import {languages, type Messages} from '../../src/messages';

type Wordings = Readonly<Record<string, string | readonly string[]>>;

const all: readonly Messages[] = Object.values(languages);

/** Codes under which one and the same wording stands, over all languages. */
const conflicts = (tables: readonly Wordings[]): string[] => {
  const codes = new Map<string, string>();
  return tables.flatMap((table) =>
    Object.entries(table).flatMap(([code, texts]) =>
      [code, ...(typeof texts === 'string' ? [texts] : texts)].flatMap((text) => {
        const other = codes.get(plain(text)) ?? code;
        codes.set(plain(text), code);
        return other === code ? [] : [`${text}: ${other}, ${code}`];
      }),
    ),
  );
};

test('no word means two things in one place', () => {
  const [{functions, labels}] = all as [Messages];
  for (const section of Object.keys(functions.words) as (keyof typeof functions.words)[]) {
    expect(conflicts(all.map((language) => language.functions.words[section]))).toEqual([]);
  }
  for (const section of Object.keys(labels) as (keyof typeof labels)[]) {
    const sources = all.map((language): Wordings => {
      const tables: Readonly<Record<string, Wordings>> = language.functions.labelsToo;
      return tables[section] ?? {};
    });
    expect(conflicts([...all.map((language) => language.labels[section]), ...sources])).toEqual([]);
  }
});

test.each([
  ['Sí', 'si'],
  ['END_SURE', 'end sure'],
  ['  Débilmente  no-disponible ', 'debilmente no disponible'],
])('%s is %s', (typed, text) => {
  expect(plain(typed)).toBe(text);
});
