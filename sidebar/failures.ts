/** Every failure has a way on: which buttons stand below its sentence. */

/**
 * again = the same call once more; authorise = a link that gives permission; choose = name the column yourself; forget = drop
 * the remembered choices; options = to the options; select = select instead of filter.
 */
export type Way = 'again' | 'authorise' | 'choose' | 'forget' | 'options' | 'select';

const WAYS: Readonly<Record<string, readonly Way[]>> = {
  noCustomerColumn: ['choose', 'again'],
  noDateColumn: ['choose', 'again'],
  joinDayOnly: ['choose', 'again'],
  dayNumbers: ['choose', 'again'],
  monthsWithoutYear: ['again'],
  shortenedIds: ['choose', 'again'],
  chosenColumnMissing: ['forget', 'again'],
  nothingUsable: ['forget', 'again'],
  noAuthorisation: ['authorise', 'again'],
  badArgument: ['options'],
  noResults: ['options', 'again'],
  foreignFilter: ['select'],
};

/** What to do in the sheet before trying again. */
export type Before = 'openOther' | 'selectEmpty' | 'selectRow';
const BEFORE: Readonly<Record<string, Before>> = {
  noSheet: 'openOther',
  chartSheet: 'openOther',
  emptySheet: 'openOther',
  ownSheet: 'openOther',
  sheetGone: 'openOther',
  cellNotBlank: 'selectEmpty',
  noRow: 'selectRow',
};

/** @example waysOn('busy') // ['again'] */
export const waysOn = (code: string): readonly Way[] => WAYS[code] ?? ['again'];
export const stepBefore = (code: string): Before | undefined => BEFORE[code];
