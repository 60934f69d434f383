// The functions' help in every language: a function or an argument without its help does not compile.
import type {ArgumentName, FunctionName} from '../src/functions';
import type {Language} from '../src/messages';
import {help as en, type Help} from '../src/messages/en';
import {help as es} from '../src/messages/es';

type Complete = Help & {
  readonly functions: {
    readonly [Name in FunctionName]: {
      readonly description: string;
      readonly args: Readonly<Record<ArgumentName<Name>, string>>;
    };
  };
};

export interface FunctionHelp {
  readonly description: string;
  readonly args: Readonly<Record<string, string>>;
}

const complete = {en, es} satisfies Record<Language, Complete>;

export const helpIn = (language: Language): Help => complete[language];

export const functionHelp = (language: Language, name: FunctionName): FunctionHelp =>
  complete[language].functions[name];
