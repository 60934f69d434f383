/** The spreadsheet of the page: Univer with the files in it, calculating the add-on's functions. */
import {UniverInstanceType} from '@univerjs/core';
import {ILayoutService} from '@univerjs/preset-sheets-core';
import type {PageWords} from '../messages';
import type {LocaleFacts} from '../services/locale';
import {customFunctions, type Caller} from '../univer/functions';
import {univerBook} from '../univer/grid';
import {chartStrip} from './chartStrip';
import {paintRules} from './conditionalFormats';
import {readCsv} from './csvFiles';
import type {DeclaredFunction} from './declaredFunctions';
import {showErrors} from './errorTip';
import {speakLocale} from './localeCells';
import {cutLongWords} from './longWords';
import type {PageSettings} from './settings';
import {sheetData} from './sheetData';
import {createUniver, type UniverOptions} from './univer';

export interface GridOptions {
  readonly container: HTMLElement;
  readonly settings: PageSettings;
  readonly words: PageWords;
  readonly univerWords: UniverOptions['words'];
  readonly facts: LocaleFacts;
  readonly files: readonly {readonly name: string; readonly bytes: Uint8Array}[];
  readonly declared: readonly DeclaredFunction[];
  readonly caller: Caller;
}

export type OpenGrid = ReturnType<typeof openGrid>;

/** @throws Error, in the page's words, for a file that no sheet holds. */
export function openGrid(options: GridOptions) {
  const {container, settings, words, univerWords, facts, files, declared, caller} = options;
  const {language, locale, timeZone, title} = settings;
  const names = declared.map(({name}) => name);
  const functions = customFunctions(names, caller, timeZone);
  const {list} = functions;
  const grid = createUniver({
    ...{container, language, declared},
    words: univerWords,
    functions: list,
  });
  functions.connect(grid.univer);
  const sheets = files.map(({name, bytes}, index) => ({
    id: String(index),
    name,
    ...sheetData(readCsv(bytes, words, language)),
  }));
  grid.univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: 'local-spreadsheet',
    name: title,
    sheetOrder: sheets.map(({id}) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  });
  const book = univerBook(grid.univer, {locale, timeZone, name: title});
  speakLocale(grid, locale, facts);
  cutLongWords(grid);
  paintRules(grid, book, facts);
  showErrors(grid, words);
  container.after(chartStrip(grid, book, language, words));
  return {
    api: grid.api,
    book,
    functions,
    /** Takes the focus, so that typing goes to the active cell. */
    focus: (): void => grid.univer.__getInjector().get(ILayoutService).focus(),
  };
}
