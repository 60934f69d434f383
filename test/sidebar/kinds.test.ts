/** Which columns are written for tables of each kind, whatever was chosen for the others. */
import {chosenWith, type Kind, kindOfRun, writtenFor} from '../../sidebar/kinds';
import {start} from './fake';

const given = start('en');
const bought = given.kinds.find(({id}) => id === 'orders') as Kind;
const column = (id: string, isClass: boolean, optional = false) => ({
  ...{id, header: id, optional, isClass, published: false},
});
const other: Kind = {
  ...(given.kinds.find(({id}) => id === 'leads') as Kind),
  isRead: true,
  columns: [column('lead', true), column('score', false, true), column('reason', false)],
};
const both = {...given, kinds: [bought, other]};

test.each([
  ['nothing', undefined, ['lead', 'reason']],
  ['its own', ['score', 'lead'], ['lead', 'score']],
  ['those of both', ['stage', 'lead', 'reason'], ['lead', 'reason']],
  ['one that several kinds have', ['reason'], ['reason']],
  ['those of another kind', ['stage', 'reason'], ['lead', 'reason']],
])('where %s was chosen', (_, chosen, written) => {
  expect(writtenFor(other, chosen)).toEqual(written);
});

test('what is chosen for one kind leaves the others as they are', () => {
  const usual = writtenFor(bought, undefined);
  const first = chosenWith(both, other, undefined, ['lead']);
  expect(writtenFor(other, first)).toEqual(['lead']);
  expect(writtenFor(bought, first)).toEqual(usual.filter((id) => id !== 'reason'));
  const second = chosenWith(both, bought, first, ['stage']);
  expect(second).toEqual(['stage', 'lead']);
  // With kinds of purchases alone what is chosen is all that is set.
  expect(chosenWith(given, bought, undefined, ['stage', 'tier'])).toEqual(['stage', 'tier']);
});

test('a run of an older version is of the kind that its layout says', () => {
  expect(kindOfRun(given, {layout: 'order lines'})?.id).toBe('orders');
  expect(kindOfRun(given, {layout: 'periods'})?.id).toBe('periods');
  expect(kindOfRun(given, {kind: 'customers', layout: 'x'})?.id).toBe('customers');
});
