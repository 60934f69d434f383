// The functions' help in every language: a function or an argument without its help does not compile. What an argument takes
// and what stands for a blank is told from its declaration.
import {functions, type ArgumentName, type FunctionName} from '../src/functions';
import type {Wordings} from '../src/functions/declare/arguments';
import {startCall, type Call} from '../src/functions/declare/call';
import type {ArgumentFacts, CustomFunction} from '../src/functions/declare/declaration';
import {limitText} from '../src/functions/declare/kinds';
import {fill, type Help, helpFor, type Language} from '../src/messages';

type Complete = Help & {
  readonly searches: Readonly<Record<FunctionName, string>>;
  readonly functions: {
    readonly [Name in FunctionName]: {
      readonly description: string;
      readonly args: Readonly<Record<ArgumentName<Name>, string>>;
      /** What is published of it and what is our rule. */
      readonly source: string;
      readonly mistakes: readonly string[];
    };
  };
};

export interface FunctionHelp {
  readonly description: string;
  readonly args: Readonly<Record<string, string>>;
}

export interface FunctionNotes extends FunctionHelp {
  readonly source: string;
  readonly mistakes: readonly string[];
}

export const helpIn = (language: Language): Complete => helpFor(language);

/** The texts of a function as they are written; its ranges, defaults and words stand in the declaration. */
export const functionNotes = (language: Language, name: FunctionName): FunctionNotes =>
  helpIn(language).functions[name];

const MILLISECONDS_A_DAY = 86400000;

/** A call in a spreadsheet of the language, in UTC. */
export const callIn = (language: Language): Call =>
  startCall({
    locale: () => language,
    calendar: () => ({
      dayOf: (instant) => Math.floor(instant / MILLISECONDS_A_DAY),
      instantOf: (day) => day * MILLISECONDS_A_DAY,
    }),
  });

/** What is shown for each code. */
export const shownWords = (words: Wordings): string[] =>
  Object.values(words).map((texts) => (typeof texts === 'string' ? texts : (texts[0] ?? '')));

/** `number, between 0 and 1`, `one of: year, quarter, …` */
export const takesText = (facts: ArgumentFacts, language: Language): string => {
  const {takes} = helpIn(language);
  const speech = callIn(language).speech();
  const {type, limits = {}, words, open = false} = facts;
  const limit = limitText(limits, speech);
  const plain = type === 'number' && limits.whole === true ? takes.whole : takes[type];
  const kind = limit === '' ? plain : `${plain}, ${limit}`;
  if (words === undefined) return kind;
  const all = shownWords(words(speech.messages));
  const template = open ? takes.open : type === 'string' ? takes.oneOf : takes.or;
  return fill(template, {kind, words: all.join(', '), count: all.length});
};

/** What stands for a blank; undefined where none may be, or the help tells what it means. */
export const defaultText = (
  {optional, blank, words}: ArgumentFacts,
  language: Language,
): string | undefined => {
  if (!optional || blank === undefined) return undefined;
  const {messages, number} = callIn(language).speech();
  if (typeof blank === 'number') return number(blank);
  if (Array.isArray(blank)) return (blank as number[]).map(number).join(', ') || undefined;
  if (typeof blank === 'object' && blank !== null && 'low' in blank && 'high' in blank)
    return `${String(blank.low)}..${String(blank.high)}`;
  const code = String(blank);
  const texts = words?.(messages)[code] ?? code;
  return typeof texts === 'string' ? texts : texts[0];
};

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** Plain numbers, texts and dates go without saying. */
const goesWithoutSaying = ({type, limits = {}, words, open}: ArgumentFacts): boolean =>
  words === undefined ? type !== 'boolean' && !Object.keys(limits).length : open === true;

/** Help as Sheets shows it while one types: the description, and of each argument what it is, what it takes, its default. */
export const functionHelp = (language: Language, name: FunctionName): FunctionHelp => {
  const {description, args} = functionNotes(language, name);
  const declared = (functions as readonly CustomFunction[]).find((each) => each.name === name);
  const whole = Object.entries<ArgumentFacts>(declared?.args ?? {}).map(([argument, facts]) => {
    const blank = defaultText(facts, language);
    const texts = [
      args[argument],
      goesWithoutSaying(facts) ? undefined : sentence(takesText(facts, language)),
      blank === undefined ? undefined : fill(helpIn(language).takes.blank, {value: blank}),
    ];
    return [argument, texts.filter(Boolean).join(' ')];
  });
  return {description, args: Object.fromEntries(whole)};
};
