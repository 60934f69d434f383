/**
 * The rules of the catalogue (../shared/design/functions.md, "Rules for all"), for every function there is: each is called with its
 * own first example, stretched, cut, spoilt and said in other words.
 */
import {understood} from '../../scripts/reference';
import {isDate, type Cell, type Cells} from '../../src/base/cells';
import {functions} from '../../src/functions';
import {startCall} from '../../src/functions/declare/call';
import type {ArgumentFacts, CustomFunction} from '../../src/functions/declare/declaration';
import {plain} from '../../src/functions/words';
import {languages, type Language} from '../../src/messages';
import {complaint, formula, formulaIn, hostIn} from './evaluate';

type Given = Cell | Cells;

interface Argument {
  readonly name: string;
  readonly facts: ArgumentFacts;
  /** As the example gives it; '' where it leaves it out. */
  readonly given: Given;
}

interface Subject {
  readonly name: string;
  readonly declared: CustomFunction;
  readonly args: readonly Argument[];
}

const isRange = (given: Given): given is Cells => Array.isArray(given);

const everyFunction = (functions as readonly CustomFunction[]).map((declared): Subject => {
  const cells = declared.examples[0]?.cells ?? [];
  const args = Object.entries<ArgumentFacts>(declared.args);
  return {
    name: declared.name,
    declared,
    args: args.map(([name, facts], index) => ({name, facts, given: cells[index] ?? ''})),
  };
});

const has = ({args}: Subject, shape: ArgumentFacts['shape']): boolean =>
  args.some(({facts}) => facts.shape === shape);

/** Go row by row and read a list beside. */
const withList = [
  'LTV_CURVE',
  'P_ALIVE',
  'EXPECTED_PURCHASES',
  'EXPECTED_ORDER_VALUE',
  'PREDICTED_LTV',
];
const tables = everyFunction.filter(
  (each) => has(each, 'list') && !has(each, 'column') && !withList.includes(each.name),
);
const rowFunctions = everyFunction.filter((each) => !tables.includes(each));

const call = ({name}: Subject, inputs: readonly unknown[]) => formula(name, ...inputs);
const inputsOf = ({args}: Subject): Given[] => args.map(({given}) => given);
const replaced = (inputs: readonly unknown[], index: number, input: unknown): unknown[] =>
  inputs.map((each, place) => (place === index ? input : each));

/** One row of a function that goes row by row: the cells of each argument (several where a row is one value). */
type Row = readonly (readonly Cell[])[];

/** The arguments of which a range gives one value a row. */
const rowPlaces = (subject: Subject): number[] =>
  subject.args.flatMap(({facts}, index) => {
    if (facts.shape === 'list') return [];
    return facts.shape === 'cell' && has(subject, 'column') ? [] : [index];
  });

/** The rows of the example, three times where they are few. */
const rowsOf = (subject: Subject): Row[] => {
  const places = rowPlaces(subject);
  const given = places.map((place) => subject.args[place]?.given ?? '');
  const height = Math.max(...given.map((each) => (isRange(each) ? each.length : 1)));
  const rows = Array.from({length: height}, (_, row) =>
    given.map((each) => (isRange(each) ? (each[row] ?? []) : [each])),
  );
  return height < 3 ? [...rows, ...rows, ...rows] : rows;
};

const withRows = (subject: Subject, rows: readonly Row[]): unknown[] => {
  const inputs: unknown[] = inputsOf(subject);
  rowPlaces(subject).forEach((place, index) => {
    inputs[place] = rows.map((row) => row[index] ?? []);
  });
  return inputs;
};

const blankRow = (subject: Subject): Row =>
  (rowsOf(subject)[0] ?? []).map((cells) => cells.map(() => ''));
const outcome = (subject: Subject, rows: readonly Row[]) =>
  call(subject, withRows(subject, rows)) as Cell[][];

const width = ({declared: {result}}: Subject): number => ('width' in result ? result.width : 1);
const blanks = (subject: Subject): Cell[] => Array.from({length: width(subject)}, () => '');

describe.each(rowFunctions)('$name goes row by row', (subject) => {
  const {name, args} = subject;
  const rows = rowsOf(subject);
  const places = rowPlaces(subject);
  const whole = outcome(subject, rows);

  test('1: single values stretch, and a column gives what single values give', () => {
    expect(whole).toHaveLength(rows.length);
    if (has(subject, 'column')) return;
    rows.forEach((row, index) => {
      const single = places.reduce<unknown[]>(
        (inputs, place, at) =>
          replaced(inputs, place, row[at]?.length === 1 ? row[at]?.[0] : [row[at]]),
        inputsOf(subject),
      );
      const found = call(subject, single);
      expect(width(subject) > 1 ? found : [[found]]).toEqual([whole[index]]);
      places.forEach((place, at) => {
        if (row[at]?.[0] === '') return; // A column of nothing but blanks is a blank column.
        const stretched = replaced(
          single,
          place,
          rows.map(() => row[at]),
        );
        expect(call(subject, stretched)).toEqual(rows.map(() => whole[index]));
      });
    });
  });

  test('1: a row of values gives a row', () => {
    if (args.some(({facts}) => facts.shape === 'row')) return;
    const across = places.reduce<unknown[]>(
      (inputs, place, at) => replaced(inputs, place, [rows.map((row) => row[at]?.[0] ?? '')]),
      inputsOf(subject),
    );
    if (width(subject) > 1) {
      expect(complaint('en', name, ...across)).toContain(`${String(width(subject))} cells a row`);
    } else expect(call(subject, across)).toEqual([whole.map(([cell]) => cell)]);
  });

  test('1: sizes that differ are an error that names both', () => {
    const [one, other] = places;
    if (one === undefined || other === undefined) return;
    for (const [short, long] of [
      [one, other],
      [other, one],
    ] as const) {
      const inputs = replaced(replaced(inputsOf(subject), long, [[1], [1], [1]]), short, [
        [1],
        [1],
      ]);
      for (const language of ['en', 'es'] as const) {
        const sentence = complaint(language, name, ...inputs);
        for (const part of [args[one]?.name ?? '', args[other]?.name ?? '', '2 × 1', '3 × 1'])
          expect(sentence).toContain(part);
      }
    }
  });

  test('2: open ranges: blank rows stay blank, the blank tail is cut', () => {
    const blank = blankRow(subject);
    const tail = Array.from({length: 400}, () => blank);
    expect(outcome(subject, [...rows, ...tail])).toEqual(whole);
    const [first, ...rest] = rows as [Row];
    const [firstFound, ...restFound] = whole;
    expect(outcome(subject, [first, blank, ...rest, ...tail])).toEqual([
      firstFound,
      blanks(subject),
      ...restFound,
    ]);
    expect(outcome(subject, [blank, blank])).toEqual([blanks(subject)]);
  });

  const bad = (facts: ArgumentFacts): Cell[] => {
    const error: Cell[] = ['#N/A', '#¡VALOR!'];
    if (facts.words !== undefined && facts.open !== true) return [...error, 'qwerty'];
    if (facts.type === 'number') return [...error, '12%', true];
    return facts.type === 'string' ? error : [...error, 'qwerty'];
  };

  test.each(places.map((place, at) => ({argument: args[place] as Argument, place, at})))(
    '3: a wrong cell in $argument.name is a sentence of its row alone',
    ({argument, at}) => {
      for (const cell of bad(argument.facts)) {
        const spoilt = rows.map((row, index) =>
          index === 1
            ? row.map((cells, place) => (place === at ? [cell, ...cells.slice(1)] : cells))
            : row,
        );
        const found = outcome(subject, spoilt);
        const without = outcome(
          subject,
          rows.filter((_, index) => index !== 1),
        );
        expect(found.filter((_, index) => index !== 1)).toEqual(without);
        const [sentence, ...others] = found[1] ?? [];
        expect(sentence).toMatch(new RegExp(`^# ${argument.name}\\b.*: `));
        if (!isDate(cell))
          expect(String(sentence).toUpperCase()).toContain(String(cell).toUpperCase());
        expect(others).toEqual(blanks(subject).slice(1));
      }
    },
  );

  test('3: a call over single values throws its sentence', () => {
    if (has(subject, 'column')) return;
    for (const [index, {name: argument, facts}] of args.entries()) {
      if (facts.shape !== 'cell') continue;
      const inputs = replaced(inputsOf(subject), index, '#N/A');
      expect(complaint('en', name, ...inputs)).toMatch(new RegExp(`^${argument}: .*#N/A`));
    }
  });

  test('4: a blank is an error where nothing may be left blank, and never spoils other rows', () => {
    if (places.length < 2 && !has(subject, 'row')) return;
    for (const [at, place] of places.entries()) {
      const {facts, name: argument} = args[place] as Argument;
      const emptied = rows.map((row, index) =>
        index === 1 ? row.map((cells, each) => (each === at ? cells.map(() => '') : cells)) : row,
      );
      const found = outcome(subject, emptied);
      if (!has(subject, 'column') && !has(subject, 'row'))
        expect(found.filter((_, index) => index !== 1)).toEqual(whole.slice(1));
      const mayBe = facts.optional || facts.mayBeBlank === true;
      expect(String(found[1]?.[0] ?? '').startsWith(`# ${argument}: a blank`)).toBe(!mayBe);
    }
  });
});

describe.each(tables)('$name reads whole ranges', (subject) => {
  const {name, args} = subject;
  const inputs = inputsOf(subject);
  const whole = call(subject, inputs);
  const lists = args.flatMap(({facts, given}, index) =>
    facts.shape === 'list' && isRange(given) ? [{index, given, name: args[index]?.name ?? ''}] : [],
  );
  const withLists = (change: (given: Cells) => unknown): unknown[] =>
    inputs.map((input, index) =>
      lists.some((each) => each.index === index) ? change(input as Cells) : input,
    );

  test('1: a row does as well as a column', () => {
    expect(
      call(
        subject,
        withLists((given) => [given.map(([cell]) => cell)]),
      ),
    ).toEqual(whole);
  });

  test('1: sizes that differ are an error that names both', () => {
    // Two lists of customers have any length each.
    if (lists.length < 2 || name === 'COHORT_RETENTION') return;
    for (const {index, given, name: argument} of lists) {
      const sentence = complaint('en', name, ...replaced(inputs, index, given.slice(1)));
      expect(sentence).toContain(`${argument} is ${String(given.length - 1)} × 1`);
      expect(sentence).toContain(`is ${String(given.length)} × 1`);
    }
  });

  test('1: a range where one cell belongs names its size', () => {
    for (const [index, {facts, name: argument, given}] of args.entries()) {
      if (facts.shape !== 'cell') continue;
      const sentence = complaint('en', name, ...replaced(inputs, index, [[given], [given]]));
      expect(sentence).toBe(
        `${argument}: takes a single cell, not a range of 2 × 1 (rows × columns)`,
      );
    }
  });

  test('2: open ranges: the blank tail does not count', () => {
    const tail = Array.from({length: 400}, () => ['']);
    expect(
      call(
        subject,
        withLists((given) => [...given, ...tail]),
      ),
    ).toEqual(whole);
  });

  test('3: a wrong cell is named with its place', () => {
    for (const {index, given, name: argument} of lists)
      for (const language of ['en', 'es'] as const) {
        const spoilt = given.map((row, place) => (place === 1 ? ['#N/A'] : row));
        const sentence = complaint(language, name, ...replaced(inputs, index, spoilt));
        expect(sentence).toMatch(new RegExp(`^${argument}, (cell|celda) 2: .*#N/A`));
      }
  });

  test('4: a blank is unknown: an error where nothing may be left blank', () => {
    for (const {index, given, name: argument} of lists) {
      const {facts} = args[index] as Argument;
      const emptied = given.map((row, place) => (place === 0 ? [''] : row));
      const sentence = complaint('en', name, ...replaced(inputs, index, emptied));
      if (facts.mayBeBlank !== true)
        expect(sentence).toMatch(new RegExp(`^${argument}, cell 1: a blank`));
    }
  });
});

/** A cell of an argument (the first of a range) replaced. */
const withCell = (subject: Subject, index: number, cell: unknown): unknown[] => {
  const given = subject.args[index]?.given ?? '';
  const input = isRange(given)
    ? given.map((row, place) => (place === 0 ? [cell, ...row.slice(1)] : row))
    : cell;
  return replaced(inputsOf(subject), index, input);
};

const unaccented = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

/** A word as people type it. */
const spellings = (word: string): string[] => [word, word.toUpperCase(), ` ${unaccented(word)} `];

describe.each(everyFunction)('$name', (subject) => {
  const {name, args, declared} = subject;

  test('5: words in both languages, in any case, with or without accents, and codes', () => {
    for (const [index, {facts}] of args.entries())
      for (const [code, wordings] of Object.entries(understood(facts, 'en'))) {
        const expected = call(subject, withCell(subject, index, code));
        expect(wordings.length).toBeGreaterThan(0);
        for (const typed of wordings.flatMap(spellings))
          expect([typed, call(subject, withCell(subject, index, typed))]).toEqual([
            typed,
            expected,
          ]);
      }
  });

  test('6: yes and no as people type them', () => {
    for (const [index, {facts}] of args.entries()) {
      if (facts.type !== 'boolean') continue;
      for (const [answer, typed] of [
        [true, ['TRUE', 'yes', 'Sí', 'si', 'x', 'X', 1, '1', 'verdadero']],
        [false, ['FALSE', 'no', 'No', 0, '0', 'falso']],
      ] as const) {
        const expected = call(subject, withCell(subject, index, answer));
        for (const cell of typed)
          expect([cell, call(subject, withCell(subject, index, cell))]).toEqual([cell, expected]);
      }
    }
  });

  test('7: a date cell, ISO text and a serial number are one day', () => {
    const expected = call(subject, inputsOf(subject));
    const instant = (cell: Cell): number => Date.parse(String(cell));
    for (const [index, {facts, given}] of args.entries()) {
      if (facts.type !== 'Date') continue;
      const first = isRange(given) ? given[0]?.[0] : given;
      if (first === undefined || first === '') continue;
      for (const same of [
        new Date(instant(first)),
        new Date(instant(first) + 86_399_999),
        instant(first) / 86_400_000 + 25_569,
        `${String(first)} 10:30`,
      ])
        expect(call(subject, withCell(subject, index, same))).toEqual(expected);
    }
  });

  test('4: what stands for a blank is what the declaration says', () => {
    for (const [index, {facts}] of args.entries()) {
      const {blank, optional, shape} = facts;
      if (!optional || blank === undefined || shape === 'column') continue;
      const typed = Array.isArray(blank)
        ? [blank]
        : typeof blank === 'object' && blank !== null && 'low' in blank && 'high' in blank
          ? `${String(blank.low)}..${String(blank.high)}`
          : blank;
      if (Array.isArray(blank) && blank.length === 0) continue;
      const inputs = inputsOf(subject);
      expect(call(subject, replaced(inputs, index, typed))).toEqual(
        call(subject, replaced(inputs, index, '')),
      );
    }
  });

  test('8: asks for the locale once, and only to say something; computes the same again', () => {
    for (const {cells} of declared.examples) {
      const {host, asked} = hostIn('en_US');
      const found = declared.evaluate(startCall(host), cells);
      const inSpanish = formulaIn('es', name, ...cells);
      const speaks = JSON.stringify(found) !== JSON.stringify(inSpanish);
      expect(asked.locale).toBe(speaks ? 1 : 0);
      const results = Array.isArray(found) ? found.flat() : [found];
      const hasDates = [...cells.flat(2), ...results].some((cell) => isDate(cell));
      expect(asked.calendar).toBe(hasDates ? 1 : 0);
      expect(declared.evaluate(startCall(hostIn('en_US').host), cells)).toEqual(found);
    }
  });

  test('labels are one to one with codes in both languages', () => {
    const {words} = declared.result;
    for (const language of Object.keys(languages) as Language[]) {
      const texts = Object.values(words?.(languages[language]) ?? {}).map((text) =>
        plain(String(text)),
      );
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});
