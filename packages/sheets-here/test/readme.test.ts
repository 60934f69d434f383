/** The test that the README shows runs as it stands there. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {transformSync} from 'esbuild';
import * as host from '../src/host';

const addOn = `function writeTotal() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange(1, 3, 2, 1).setValues([['Total'], [160]]);
}`;

const readme = readFileSync(join(__dirname, '../README.md'), 'utf8');
const [, example = ''] = /```ts\n([^]*?)```/.exec(readme) ?? [];
const modules: Readonly<Record<string, unknown>> = {
  'node:fs': {readFileSync: () => addOn},
  'sheets-here': host,
};
const {code} = transformSync(example, {loader: 'ts', format: 'cjs'});
const require = (name: string): unknown => modules[name];
new Function('require', 'module', code)(require, {exports: {}});
