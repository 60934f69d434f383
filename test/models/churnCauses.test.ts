import fc from 'fast-check';
import {CAUSES, churnCauses, manageability} from '../../src/models/churnCauses';

// models.md 5, labels: what is manageable, what is not, and what in part.
test('manageability', () => {
  expect(Object.fromEntries(CAUSES.map((cause) => [cause, manageability(cause)]))).toEqual({
    SERVICE: 'YES',
    PRODUCT: 'YES',
    PRICE: 'YES',
    NO_CONTACT: 'YES',
    COMPETITOR: 'PARTLY',
    MOVED: 'NO',
    CLOSED: 'NO',
    NEED_ENDED: 'NO',
    UNKNOWN: 'UNKNOWN',
  });
});

test('most customers first, the unknown apart at the end and never spread', () => {
  const found = churnCauses(
    ['UNKNOWN', 'MOVED', 'UNKNOWN', 'PRICE', 'SERVICE', 'PRICE', 'UNKNOWN', 'COMPETITOR'],
    [1, 20, 2, 10, undefined, 30, 3, -5],
  );
  expect(found).toEqual([
    {cause: 'PRICE', manageable: 'YES', customers: 2, share: 0.25, ltvLost: 40},
    {cause: 'SERVICE', manageable: 'YES', customers: 1, share: 0.125, ltvLost: undefined},
    {cause: 'COMPETITOR', manageable: 'PARTLY', customers: 1, share: 0.125, ltvLost: -5},
    {cause: 'MOVED', manageable: 'NO', customers: 1, share: 0.125, ltvLost: 20},
    {cause: 'UNKNOWN', manageable: 'UNKNOWN', customers: 3, share: 0.375, ltvLost: 6},
  ]);
});

test('nobody left; values not given', () => {
  expect(churnCauses([])).toEqual([]);
  expect(churnCauses(['PRICE'])).toEqual([
    {cause: 'PRICE', manageable: 'YES', customers: 1, share: 1, ltvLost: undefined},
  ]);
});

test('property: everybody is counted once, in any order of rows', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...CAUSES), fc.integer({min: -9, max: 99})), {
        minLength: 1,
      }),
      (rows) => {
        const of = (list: typeof rows) =>
          churnCauses(
            list.map(([cause]) => cause),
            list.map(([, ltv]) => ltv),
          );
        const lines = of(rows);
        expect(of([...rows].reverse())).toEqual(lines);
        expect(lines.reduce((total, {customers}) => total + customers, 0)).toBe(rows.length);
        expect(lines.reduce((total, {share}) => total + share, 0)).toBeCloseTo(1, 12);
        expect(lines.reduce((total, {ltvLost}) => total + (ltvLost ?? 0), 0)).toBe(
          rows.reduce((total, [, ltv]) => total + ltv, 0),
        );
      },
    ),
  );
});
