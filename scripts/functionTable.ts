// The table of custom functions that README.md shows between two markers.
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

/** All functions by group, each with a link to its place in the reference. */
export const functionTable = (language: Language): string => {
  const {table, groups: titles} = helpIn(language);
  const page = pageIn(language);
  const rows = (Object.keys(groups) as Group[]).flatMap((group) => [
    tableRow([`**${titles[group]}**`, '']),
    ...groups[group].map((declared) =>
      tableRow([
        `[\`${signature(declared)}\`](${page}#${declared.name.toLowerCase()})`,
        functionNotes(language, declared.name).description,
      ]),
    ),
  ]);
  const others = elsewhere(language, (other) =>
    fill(helpIn(other).table.here, {page: pageIn(other)}),
  );
  return [
    tableRow([table.function, table.result]),
    '| --- | --- |',
    ...rows,
    '',
    fill(table.more, {page, others: others.join(', ')}),
  ].join('\n');
};

/** The text with its table renewed. Without both markers it stays as it is. */
export const withTable = (text: string, table: string): string => {
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin < 0 || end < begin) return text;
  return `${text.slice(0, begin + BEGIN.length)}\n\n${table}\n\n${text.slice(end)}`;
};
