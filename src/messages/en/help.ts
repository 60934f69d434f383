/** Help of the custom functions: read by the generators only, and no part of the bundle. Ranges, defaults and words are in the declarations. */
import {value} from './help/value';
import {retention} from './help/retention';
import {pyramid} from './help/pyramid';
import {commitment} from './help/commitment';
import {lifeCycle} from './help/lifeCycle';
import {leads} from './help/leads';
import {testing} from './help/testing';
import {prediction} from './help/prediction';
import {searches} from './help/searches';

export const help = {
  optional: 'Optional.',
  example: 'Example:',
  /** What an argument takes. */
  takes: {
    number: 'number',
    whole: 'whole number',
    string: 'text',
    boolean: 'yes or no',
    Date: 'date',
    oneOf: 'one of: {words}',
    or: '{kind}, or: {words}',
    open: 'text; {words} {count:has a meaning of its own|have a meaning of their own}',
    row: '{kind} (a row is one value)',
    list: '{kind} (range)',
    line: '{kind} (one row or column)',
    column: '{kind} (column)',
    blank: 'Blank: {value}.',
  },
  /** What a function gives. */
  gives: {
    number: 'a number',
    text: 'text',
    yesNo: 'TRUE or FALSE',
    date: 'a date',
    oneOf: 'one of: {words}',
    or: '{kind}, or: {words}',
    row: '{count} cells side by side: {parts}',
    times: '{kind} ({count} ×)',
    column: 'a column of numbers',
    table: 'a table',
  },
  groups: {
    value: 'Value',
    retention: 'Retention',
    pyramid: 'Pyramid',
    commitment: 'Commitment',
    lifeCycle: 'Life cycle',
    leads: 'Leads, consent, acquisition',
    testing: 'Perceived value, test and learn, one to one',
    prediction: 'Prediction',
  },
  table: {
    function: 'Function',
    result: 'What it gives',
    more: 'What each takes, examples, sources and common mistakes: [{page}]({page}), {others}.',
    /** Said where another language points to this page. */
    here: '[in English]({page})',
  },
  reference: {
    title: 'Formulas',
    /** Said where another language points to this page. */
    here: 'In English: [{page}]({page}).',
    generated:
      'Generated from the declarations in src/functions by `npm run generate`: do not edit.',
    intro: [
      'Every argument may be one cell or a range, also an open one such as `B2:B`: the formula goes row by row, a single cell serves all rows, and the result spills. An argument with `*` is read as a whole. One formula over a range is far faster than one in each row.',
      'A wrong cell shows its own sentence, after `#`, and leaves its neighbours alone. A blank is unknown, never 0; a row that is all blank stays blank.',
      'Words may be typed in English or Spanish, in any case, with or without accents; results come in the language of the spreadsheet. Yes and no: TRUE and FALSE, yes and no, 1 and 0, x. 80% is 0.8. Nothing reads the clock: what depends on the day takes `as_of`.',
      'Numbers and dates may be text, such as $1,234.50 or 30 June 2026, and are read as when a table is classified: all cells of a column tell which mark is decimal, and whether the day or the month comes first. Where they do not, another range of the formula does, else the locale of the spreadsheet; a single cell goes by the locale. 1900-01-01, 1970-01-01, 9999-12-31 and 0000-00-00 stand for no date, and are blanks where a date may be blank.',
      'In spreadsheets with a decimal comma, arguments are parted by `;` and the cells of an array by `\\`.',
      '“Published” and “our rule” tell what is in the literature from what Ciclo decides.',
    ],
    argument: 'Argument',
    takes: 'Takes',
    blank: 'If blank',
    meaning: 'What it is',
    needed: 'not allowed',
    mayBeBlank: 'allowed',
    result: 'Result:',
    source: 'Source:',
    mistakes: 'Common mistakes:',
    examples: 'Examples:',
    gives: '{formula} gives {result}',
    givesBlank: 'a blank',
    givesRange: '{formula} gives:',
    words: 'Words',
    wordsIntro:
      'What else is understood, in either language. What stands first is what the formulas print and name.',
    word: 'Word',
    also: 'Also',
  },
  searches,
  functions: {
    ...value,
    ...retention,
    ...pyramid,
    ...commitment,
    ...lifeCycle,
    ...leads,
    ...testing,
    ...prediction,
  },
};
