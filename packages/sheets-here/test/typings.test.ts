import {existsSync} from 'node:fs';
import {classes} from '../src/services/classes';
import {claims, general} from '../src/services/sources';
import {questions} from '../src/services/unknowns';
import {defineClass, makers} from '../src/services/define';
import {typedClass} from '../scripts/typings';

/** In Google's reference, and not yet in the typings. */
const younger = new Set(['ScriptApp.getAuthorizationInfo/2']);

test.each(classes.filter(({name}) => name !== 'console'))(
  '$name has methods as Google types them',
  ({name, ways}) => {
    const {methods} = typedClass(name);
    const strange = [...ways].flatMap(([method, all]) =>
      all
        .filter(({arity}) => !methods.get(method)?.arities.has(arity))
        .map(({arity}) => `${method}/${arity}`),
    );
    expect(strange.filter((one) => !younger.has(`${name}.${one}`))).toEqual([]);
  },
);

test('the compiler refuses a result of another kind than Google types', () => {
  type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
  const {handle} = makers<object>();
  // @ts-expect-error -- Google gives text
  defineClass<Sheet, object>('Sheet', {getName: handle('read', [], () => 1)});
  // @ts-expect-error -- Google gives a number
  defineClass<Sheet, object>('Sheet', {getLastRow: handle('read', [], () => 'x')});
  // @ts-expect-error -- Google gives a range
  defineClass<Sheet, object>('Sheet', {getDataRange: handle('read', [], () => true)});
  // @ts-expect-error -- Google gives nothing
  defineClass<Sheet, object>('Sheet', {clearConditionalFormatRules: handle('read', [], () => 1)});
  expect(defineClass<Sheet, object>('Sheet', {getName: handle('read', [], () => 'x')}).name).toBe(
    'Sheet',
  );
});

test('every class says who vouches for it, and nothing is said of others', () => {
  expect(Object.keys(claims).sort()).toEqual(classes.map(({name}) => name).sort());
});

test('every source can be opened: a page, or words to search for, and no file that is not here', () => {
  const sources = [
    ...[...general, ...Object.values(claims).flat()].map(({source}) => source),
    ...Object.values(questions).map(({source}) => source),
  ];
  const open =
    /^unknown$|^ours$|^[^[:]+: \[.+\]\(https:\/\/|^Google: the class’s page|^(Seen|Stack Overflow): “/;
  expect(sources.filter((source) => !open.test(source))).toEqual([]);
  const named = sources.flatMap((source) =>
    // What a link leads to is not looked for here; an issue of a public repository is named in its text.
    source
      .replace(/\[[^\]]*\]\(https:[^)]*\)/g, '')
      .match(/[\w./-]+\.(md|ts|json|html)\b|\bissue \d+/g),
  );
  expect(named.filter((name) => name !== null && !existsSync(name))).toEqual([]);
});
