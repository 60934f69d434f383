// The table of custom functions that README.md shows between two markers.
import {functions} from '../src/functions';
import type {ArgumentFacts} from '../src/functions/declaration';
import type {Language} from '../src/messages';
import {formulaText} from './formula';
import {functionHelp, helpIn} from './help';

const BEGIN = '<!-- functions -->';
const END = '<!-- /functions -->';

/** `[periods]` may be left out; `revenue*` is read as a whole range. */
const argumentText = ([name, {optional, shape}]: [string, ArgumentFacts]): string => {
  const marked = shape === 'list' || shape === 'column' ? `${name}*` : name;
  return optional ? `[${marked}]` : marked;
};

const inCell = (text: string): string => text.replace(/\|/g, '\\|');

export const functionTable = (language: Language): string => {
  const {table, example} = helpIn(language);
  const rows = functions.map((declared) => {
    const args = Object.entries<ArgumentFacts>(declared.args).map(argumentText).join(', ');
    const {description} = functionHelp(language, declared.name);
    const [sample] = declared.examples;
    const shown =
      sample === undefined ? '' : ` ${example} \`${formulaText(declared, sample, language)}\``;
    return `| \`${declared.name}(${args})\` | ${inCell(description + shown)} |`;
  });
  return [`| ${table.function} | ${table.result} |`, '| --- | --- |', ...rows].join('\n');
};

/** The text with its table renewed. Without both markers it stays as it is. */
export const withTable = (text: string, table: string): string => {
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin < 0 || end < begin) return text;
  return `${text.slice(0, begin + BEGIN.length)}\n\n${table}\n\n${text.slice(end)}`;
};
