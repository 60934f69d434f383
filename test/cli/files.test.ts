import {readFileSync} from 'node:fs';
import {writeCsv} from '../../cli/files';
import {openHost} from 'sheets-here/host';
import {workFolder} from './ciclo';

const work = workFolder();

test('a customer whose name looks like a formula is written as it was read', () => {
  const file = work.path('out.csv');
  const rows = [
    ['=HYPERLINK("http://x.invalid";"Ana")', 1],
    ['@sum', 2],
    ["'00012", 3],
  ];
  writeCsv(file, {header: ['Customer', 'Orders'], rows});
  const sheet = openHost({code: ''}).openCsv(readFileSync(file), 'Orders');
  expect(sheet.cells().slice(1)).toEqual(rows);
});
