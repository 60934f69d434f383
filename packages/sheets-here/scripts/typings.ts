// Google's typings as data: of each class its methods, with the numbers of arguments they may take and what they give.
import {readFileSync} from 'node:fs';

export interface TypedMethod {
  readonly arities: ReadonlySet<number>;
  /** As written there: `Range`, `any[][]`, `string | null`. */
  readonly returns: ReadonlySet<string>;
}

export interface TypedClass {
  /** The part of Google's reference: `spreadsheet`, `base` ... */
  readonly part: string;
  readonly methods: ReadonlyMap<string, TypedMethod>;
}

const FOLDER = 'node_modules/@types/google-apps-script';
const PARTS = 'spreadsheet base properties cache lock utilities html script mail charts'.split(' ');

const texts = new Map<string, string>();

const textOf = (part: string): string => {
  const known = texts.get(part);
  if (known !== undefined) return known;
  const text = readFileSync(`${FOLDER}/google-apps-script.${part}.d.ts`, 'utf8');
  texts.set(part, text);
  return text;
};

/** A class that the typings do not have has no methods. */
export const typedClass = (name: string): TypedClass => {
  const methods = new Map<string, {arities: Set<number>; returns: Set<string>}>();
  const pattern = new RegExp(
    `^ {8}(?:interface|class) ${name} (?:extends \\w+ )?\\{$(.*?)^ {8}\\}$`,
    'ms',
  );
  let part = '';
  for (const one of PARTS) {
    const [, body] = pattern.exec(textOf(one)) ?? [];
    if (body === undefined) continue;
    part ||= one;
    for (const [, method = '', parameters = '', returned = ''] of body.matchAll(
      /(\w+)\(((?:[^()]|\([^()]*\))*)\): ([^;]+);/g,
    )) {
      const list = parameters.split(/,(?![^<{[]*[>}\]])/).filter((each) => each.trim() !== '');
      const needed = list.filter(
        (each) => !/^\s*\w+\?/.test(each) && !/^\s*\.\.\./.test(each),
      ).length;
      const found = methods.get(method) ?? {arities: new Set(), returns: new Set()};
      for (let count = needed; count <= list.length; count++) found.arities.add(count);
      found.returns.add(returned.trim());
      methods.set(method, found);
    }
  }
  return {part, methods};
};
