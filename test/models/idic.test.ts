import fc from 'fast-check';
import {contactKey, idicLevels, type IdicRecords} from '../../src/models/idic';

const TODAY = 20000;

interface Row {
  readonly key: string | undefined;
  readonly tier?: boolean;
  readonly need?: boolean;
  /** Days ago. */
  readonly contact?: number;
  readonly consent?: boolean;
  readonly treatment?: boolean;
}

const levels = (rows: readonly Row[]): {level: number[]; duplicated: number[]} => {
  const records: IdicRecords = {
    key: rows.map(({key}) => key),
    tier: rows.map(({tier}) => tier === true),
    need: rows.map(({need}) => need === true),
    lastContact: rows.map(({contact}) => (contact === undefined ? undefined : TODAY - contact)),
    consent: rows.map(({consent}) => consent === true),
    treatment: rows.map(({treatment}) => treatment === true),
  };
  const {level, duplicated} = idicLevels(records, TODAY);
  return {level: [...level], duplicated: [...duplicated]};
};

// models.md 10, tests.
const full: Row = {key: 'a', tier: true, need: true, contact: 30, consent: true, treatment: true};
test.each<[string, Row, number]>([
  ['key only', {key: 'a'}, 1],
  ['with tier and need', {key: 'a', tier: true, need: true}, 2],
  ['and a contact and consent', {...full, treatment: false}, 3],
  ['and a treatment', full, 4],
  ['treatment without key', {key: undefined, treatment: true}, 0],
  ['all but the key', {...full, key: undefined}, 0],
  ['tier without need', {...full, need: false}, 1],
  ['need without tier', {...full, tier: false}, 1],
  ['contact without consent', {...full, consent: false}, 2],
  [
    'consent without contact',
    {key: 'a', tier: true, need: true, consent: true, treatment: true},
    2,
  ],
  ['contact today', {...full, contact: 0}, 4],
  ['contact 180 days ago', {...full, contact: 180}, 4],
  ['contact 181 days ago', {...full, contact: 181}, 2],
  ['contact tomorrow', {...full, contact: -1}, 2],
])('%s', (_, row, level) => {
  expect(levels([row]).level).toEqual([level]);
});

test('who shares a key with another is not identified, both of them', () => {
  expect(levels([full, {...full, key: 'b'}, {...full, key: 'a', treatment: false}])).toEqual({
    level: [0, 4, 0],
    duplicated: [1, 0, 1],
  });
  expect(
    levels([
      {...full, key: undefined},
      {...full, key: undefined},
    ]).duplicated,
  ).toEqual([0, 0]);
});

test.each([
  ['ana@example.com', 'ana@example.com'],
  ['ana@mail.example.co', 'ana@mail.example.co'],
  ['ana@', undefined],
  ['@example.com', undefined],
  ['ana@example', undefined],
  ['ana lopez@example.com', undefined],
  ['a@b@example.com', undefined],
  ['ana@example..com', undefined],
  ['+34 600-11-22-33', '34600112233'],
  ['(34) 600.11.22.33', '34600112233'],
  ['600112233', '600112233'],
  ['1234', '1234'],
  ['12-34', '12-34'],
  ['c-0012', 'c-0012'],
  ['ana lópez', 'ana lópez'],
  ['客户', '客户'],
  ['', undefined],
  ['-', undefined],
  ['  ', undefined],
  ['?', undefined],
  ['+', undefined],
])('contact key of %j', (text, key) => {
  expect(contactKey(text)).toBe(key);
});

test('property: filling in never lowers a level, and the order of rows does not matter', () => {
  const row = fc.record({
    key: fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), {nil: undefined}),
    tier: fc.boolean(),
    need: fc.boolean(),
    contact: fc.nat({max: 400}),
    consent: fc.boolean(),
    treatment: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(row, {maxLength: 8}), (rows) => {
      const {level} = levels(rows);
      expect(levels([...rows].reverse()).level).toEqual([...level].reverse());
      const better = levels(rows.map((each) => ({...each, tier: true, consent: true})));
      level.forEach((each, i) => expect(better.level[i]).toBeGreaterThanOrEqual(each));
    }),
  );
});
