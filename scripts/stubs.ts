// The top-level functions of dist/Code.js: what a spreadsheet, its menu and its sidebar may call, and nothing else. The bundle
// itself is one object, Ciclo: esbuild renames parameters and drops JSDoc, and Sheets reads both for its help.
import {functions} from '../src/functions';
import type {ArgumentFacts} from '../src/functions/declare/declaration';
import type {Language} from '../src/messages';
import {formulaText} from './formula';
import {functionHelp, helpIn} from './help';

/** Reserved words are no names for parameters: `new` becomes `new_`. */
const RESERVED =
  /^(new|default|class|function|in|with|delete|return|case|var|let|const|this|for|if)$/;
export const parameterName = (argument: string): string =>
  RESERVED.test(argument) ? `${argument}_` : argument;

/** Sheets drops HTML and line breaks from the help; a comment's end would end it. */
const commentText = (text: string): string =>
  text.replace(/\*\//g, '*\u200b/').replace(/\s+/g, ' ');

const typeText = ({type, shape}: ArgumentFacts): string =>
  shape === 'list' || shape === 'column'
    ? `Array<Array<${type}>>`
    : `${type}|Array<Array<${type}>>`;

type Declared = (typeof functions)[number];

const functionStub = (declared: Declared, language: Language): string => {
  const {name, examples} = declared;
  const {description, args: argumentHelp} = functionHelp(language, name);
  const words = helpIn(language);
  const args = Object.entries<ArgumentFacts>(declared.args);
  const [example] = examples;
  const sample =
    example === undefined ? '' : ` ${words.example} ${formulaText(declared, example, language)}`;
  const parameters = args.map(([argument, facts]) => {
    const optional = facts.optional ? `${words.optional} ` : '';
    const text = commentText(optional + (argumentHelp[argument] ?? ''));
    return ` * @param {${typeText(facts)}} ${parameterName(argument)} ${text}`;
  });
  const names = args.map(([argument]) => parameterName(argument)).join(', ');
  return [
    '/**',
    ` * ${commentText(description + sample)}`,
    ...parameters,
    ' * @customfunction',
    ' */',
    `function ${name}(${names}) { return Ciclo.call('${name}', [${names}]); }`,
  ].join('\n');
};

/** The custom functions' stubs, in the order of their list. */
export const functionStubs = (language: Language): string =>
  functions.map((declared) => functionStub(declared, language)).join('\n\n');

/** One stub a key of `Ciclo.api` (takes a request) and of `Ciclo.handlers` (takes Google's event). */
export const callStubs = (api: readonly string[], handlers: readonly string[]): string =>
  [
    ...handlers.map((name) => `function ${name}(event) { return Ciclo.handlers.${name}(event); }`),
    ...api.map((name) => `function ${name}(request) { return Ciclo.api.${name}(request); }`),
  ].join('\n');
