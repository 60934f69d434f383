// The custom functions as README.md names them, between two markers, and as the reference lists them.
import {groups, type Group} from '../src/functions';
import type {ArgumentFacts, CustomFunction} from '../src/functions/declare/declaration';
import {fill, type Language, languageCodes} from '../src/messages';
import {functionNotes, helpIn} from './help';

const BEGIN = '<!-- functions -->';
const END = '<!-- /functions -->';

/** The README is in this language, and so is what lies at the top of docs/. */
export const FIRST: Language = 'en';

/** Where the reference of a language is. */
export const pageIn = (language: Language): string =>
  language === FIRST ? 'docs/formulas.md' : `docs/${language}/formulas.md`;

/** What each other language says where this one points to its page. */
export const elsewhere = (
  language: Language,
  say: (other: Language) => string,
): readonly string[] => languageCodes.filter((other) => other !== language).map(say);

/** `[periods]` may be left out; `revenue*` is read as a whole range. */
const argumentText = ([name, {optional, shape}]: [string, ArgumentFacts]): string => {
  const marked = shape === 'list' || shape === 'column' ? `${name}*` : name;
  return optional ? `[${marked}]` : marked;
};

/** `LTV_TO_CAC(ltv, cac)` */
export const signature = ({name, args}: CustomFunction): string =>
  `${name}(${Object.entries<ArgumentFacts>(args).map(argumentText).join(', ')})`;

const inCell = (text: string): string => text.replace(/\|/g, '\\|');

export const tableRow = (cells: readonly string[]): string =>
  `| ${cells.map(inCell).join(' | ')} |`;

/** All functions by group with what each gives, linked to their sections on the same page. */
export const functionTable = (language: Language): readonly string[] => {
  const {table, groups: titles} = helpIn(language);
  return [
    tableRow([table.function, table.result]),
    '| --- | --- |',
    ...(Object.keys(groups) as Group[]).flatMap((group) => [
      tableRow([`**${titles[group]}**`, '']),
      ...groups[group].map((declared) =>
        tableRow([
          `[\`${signature(declared)}\`](#${declared.name.toLowerCase()})`,
          functionNotes(language, declared.name).description,
        ]),
      ),
    ]),
  ];
};

/** The names of all functions, a line a group, each with a link to its place in the reference. */
export const functionIndex = (language: Language): string => {
  const {table, groups: titles} = helpIn(language);
  const page = pageIn(language);
  const others = elsewhere(language, (other) =>
    fill(helpIn(other).table.here, {page: pageIn(other)}),
  );
  return [
    ...(Object.keys(groups) as Group[]).map((group) => {
      const links = groups[group].map(({name}) => `[${name}](${page}#${name.toLowerCase()})`);
      return `- **${titles[group]}**: ${links.join(' · ')}`;
    }),
    '',
    fill(table.more, {page, others: others.join(', ')}),
  ].join('\n');
};

/** The text with what stands between the markers renewed. Without both markers it stays as it is. */
export const withFunctions = (text: string, functions: string): string => {
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin < 0 || end < begin) return text;
  return `${text.slice(0, begin + BEGIN.length)}\n\n${functions}\n\n${text.slice(end)}`;
};
