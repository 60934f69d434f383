// Examples of the functions as someone would type them.
import type {CustomFunction, Example} from '../src/functions/declare/declaration';
import {formulaText as typed} from '../src/functions/declare/example';
import type {Language} from '../src/messages';

/** `=LTV(100, 0.8, 0.1)`, or `=LTV(100; 0,8; 0,1)` in a language with a decimal comma. */
export const formulaText = (
  declared: Pick<CustomFunction, 'name' | 'args'>,
  example: Example,
  language: Language,
): string => typed(declared, example, language, ' ');
