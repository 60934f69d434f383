import {readFileSync} from 'node:fs';
import {classes} from '../../local/services/classes';

/** Reads the typings of a class as text: each method with the numbers of arguments it may take. */
function typedArities(name: string): Map<string, Set<number>> {
  const folder = 'node_modules/@types/google-apps-script';
  const files = 'spreadsheet base properties cache lock utilities html script mail charts'.split(
    ' ',
  );
  const found = new Map<string, Set<number>>();
  for (const file of files) {
    const text = readFileSync(`${folder}/google-apps-script.${file}.d.ts`, 'utf8');
    const [, body] =
      new RegExp(`^ {8}interface ${name} (?:extends \\w+ )?\\{$(.*?)^ {8}\\}$`, 'ms').exec(text) ??
      [];
    for (const [, method = '', parameters = ''] of (body ?? '').matchAll(
      /(\w+)\(((?:[^()]|\([^()]*\))*)\):/g,
    )) {
      const list = parameters.split(/,(?![^<{[]*[>}\]])/).filter((one) => one.trim() !== '');
      const needed = list.filter((one) => !/^\s*\w+\?/.test(one) && !/^\s*\.\.\./.test(one)).length;
      const arities = found.get(method) ?? new Set();
      for (let count = needed; count <= list.length; count++) arities.add(count);
      found.set(method, arities);
    }
  }
  return found;
}

/** In Google's reference, and not yet in the typings. */
const younger = new Set(['ScriptApp.getAuthorizationInfo/2']);

test.each(classes.filter(({name}) => name !== 'console'))(
  '$name has methods as Google types them',
  ({name, arities}) => {
    const typed = typedArities(name);
    const strange = [...arities].flatMap(([method, counts]) =>
      counts.filter((count) => !typed.get(method)?.has(count)).map((count) => `${method}/${count}`),
    );
    expect(strange.filter((one) => !younger.has(`${name}.${one}`))).toEqual([]);
  },
);
