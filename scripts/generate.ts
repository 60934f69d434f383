// Renews what is generated from the declarations. With --check it changes nothing and fails when something is out of date.
import {existsSync} from 'node:fs';
import {readFile, writeFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {functionTable, withTable} from './functionTable';

const {values} = parseArgs({options: {check: {type: 'boolean', default: false}}});
const readme = `${process.cwd()}/README.md`;

if (existsSync(readme)) {
  const text = await readFile(readme, 'utf8');
  const renewed = withTable(text, functionTable('en'));
  if (renewed !== text && values.check) {
    console.error('README.md is out of date: npm run generate');
    process.exitCode = 1;
  } else if (renewed !== text) {
    await writeFile(readme, renewed);
  }
}
