import type {MemorySheet} from '../src/host';
import {hostOf, inside, refusal} from './inside';

const mark = `
  const sheet = SpreadsheetApp.getActiveSheet();
  const PROJECT = SpreadsheetApp.DeveloperMetadataVisibility.PROJECT;
  sheet.getRange('C:C').addDeveloperMetadata('key', 'value', PROJECT);`;
const where = `
  return SpreadsheetApp.getActive().createDeveloperMetadataFinder().withKey('key').find()
    .map((one) => one.getLocation().getColumn().getA1Notation());`;

describe('a mark follows its column', () => {
  test.each<[string, (sheet: MemorySheet) => void, string[]]>([
    ['a column inserted before', (sheet) => sheet.insertColumns(1, 2), ['E:E']],
    ['a column inserted at it', (sheet) => sheet.insertColumns(3, 1), ['D:D']],
    ['a column inserted after', (sheet) => sheet.insertColumns(4, 1), ['C:C']],
    ['a column deleted before', (sheet) => sheet.deleteColumns(1, 1), ['B:B']],
    ['its column deleted', (sheet) => sheet.deleteColumns(2, 2), []],
    ['its column moved to the front', (sheet) => sheet.moveColumns(3, 1, 1), ['A:A']],
    ['its column moved to the right', (sheet) => sheet.moveColumns(3, 1, 6), ['E:E']],
    ['another moved over it', (sheet) => sheet.moveColumns(1, 1, 5), ['B:B']],
    ['the sheet renamed', (sheet) => void (sheet.name = 'Other'), ['C:C']],
    ['the rows sorted', (sheet) => sheet.sort(1), ['C:C']],
  ])('%s', async (_, change, found) => {
    const host = hostOf(`if (input) {${mark}} else {${where}}`);
    await host.run('main', true);
    change(host.book.activeSheet);
    expect(await host.run('main', false)).toEqual(found);
  });
});

test('is found by each of its properties, read, changed and removed', async () => {
  const found = await inside(`
    const book = SpreadsheetApp.getActive();
    const {PROJECT, DOCUMENT} = SpreadsheetApp.DeveloperMetadataVisibility;
    const {COLUMN, ROW} = SpreadsheetApp.DeveloperMetadataLocationType;
    sheet.getRange('B:B').addDeveloperMetadata('a', 'one', PROJECT);
    sheet.getRange('2:2').addDeveloperMetadata('a', 'two');
    sheet.addDeveloperMetadata('b', 'three');
    book.addDeveloperMetadata('b');
    const count = (finder) => finder.find().length;
    const [one] = sheet.getRange('B:B').getDeveloperMetadata();
    one.setValue('new');
    const location = one.getLocation();
    const results = [
      count(book.createDeveloperMetadataFinder()), count(sheet.createDeveloperMetadataFinder()),
      count(sheet.createDeveloperMetadataFinder().onIntersectingLocations()),
      count(book.createDeveloperMetadataFinder().withKey('a').withLocationType(ROW)),
      count(book.createDeveloperMetadataFinder().withVisibility(PROJECT)),
      count(book.createDeveloperMetadataFinder().withValue('new')),
      count(sheet.getRange('B:C').createDeveloperMetadataFinder()),
      location.getLocationType() === COLUMN, location.getRow(), location.getSheet(),
      one.getVisibility() === PROJECT, String(one.getVisibility()), one.getValue(), one.getKey(), one.getId(),
    ];
    one.remove();
    try { one.getValue() } catch (error) { results.push(error.message) }
    return results`);
  expect(found).toEqual([
    4,
    3,
    4,
    1,
    1,
    1,
    1,
    true,
    null,
    null,
    true,
    'PROJECT',
    'new',
    'a',
    1,
    'Developer metadata with ID 1 does not exist.',
  ]);
});

test('goes with a deleted sheet, and needs a whole row or column', async () => {
  expect(await refusal(`sheet.getRange('C1:C9').addDeveloperMetadata('key')`)).toMatch(
    /^Adding developer metadata to arb/,
  );
  expect(await refusal(`sheet.getRange('C:D').addDeveloperMetadata('key')`)).toMatch(
    /^Adding developer metadata to arb/,
  );
  expect(
    await inside(`const book = SpreadsheetApp.getActive(); const other = book.insertSheet('o');
      other.getRange('A:A').addDeveloperMetadata('key'); book.deleteSheet(other);
      return book.createDeveloperMetadataFinder().find().length`),
  ).toBe(0);
});
