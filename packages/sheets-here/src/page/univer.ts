/** Univer with what the page needs of it, in the page's language. */
import {DEFAULT_STYLES, LocaleType, mergeLocales, Univer, type ILocales} from '@univerjs/core';
import {FUniver} from '@univerjs/core/facade';
import {UniverSheetsConditionalFormattingPreset} from '@univerjs/preset-sheets-conditional-formatting';
import {
  FunctionType,
  UniverSheetsCorePreset,
  type BaseFunction,
  type IFunctionInfo,
} from '@univerjs/preset-sheets-core';
import {UniverSheetsDataValidationPreset} from '@univerjs/preset-sheets-data-validation';
import {UniverSheetsFilterPreset} from '@univerjs/preset-sheets-filter';
import {UniverSheetsNotePreset} from '@univerjs/preset-sheets-note';
import {UniverSheetsSortPreset} from '@univerjs/preset-sheets-sort';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import '@univerjs/preset-sheets-sort/lib/index.css';
import type {DeclaredFunction} from './declaredFunctions';
import type {PageSettings} from './settings';

export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** Of cells without a size of their own, also in sheets to come. */
const fontSize = 10;

export interface UniverOptions {
  readonly container: HTMLElement;
  readonly language: PageSettings['language'];
  readonly words: UniverWords;
  readonly functions: [typeof BaseFunction, string][];
  readonly declared: readonly DeclaredFunction[];
}

export function createUniver(options: UniverOptions): Grid {
  const {container, language, words, functions, declared} = options;
  const locale = language === 'es' ? LocaleType.ES_ES : LocaleType.EN_US;
  DEFAULT_STYLES.fs = fontSize;
  const univer = new Univer({locale, locales: {[locale]: words}});
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: 'simple',
      formula: {function: functions, description: declared.map(described)},
      footer: {menus: false},
      // Dates and money that have stayed text are the add-on's work and no mistake.
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: {disableForceStringAlert: true, disableForceStringMark: true},
    }),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
  ];
  for (const {plugins} of presets)
    for (const plugin of plugins) {
      const [type, config] = Array.isArray(plugin) ? plugin : [plugin, undefined];
      univer.registerPlugin(type, config);
    }
  return {univer, api: FUniver.newAPI(univer)};
}

/** What Univer's editor offers while a formula is typed. Google, too, shows every parameter as required. */
const described = ({name, description, parameters}: DeclaredFunction): IFunctionInfo => ({
  functionName: name,
  functionType: FunctionType.User,
  description,
  abstract: description,
  functionParameter: parameters.map((parameter) => ({
    name: parameter.name,
    detail: parameter.text,
    example: '',
    require: 1,
    repeat: 0,
  })),
});

type UniverWords = NonNullable<ILocales[string]>;

/** Univer's texts; only those of one language are loaded. */
export async function univerWords(language: PageSettings['language']): Promise<UniverWords> {
  const modules = await (language === 'es'
    ? Promise.all([
        import('@univerjs/preset-sheets-core/locales/es-ES'),
        import('@univerjs/preset-sheets-filter/locales/es-ES'),
        import('@univerjs/preset-sheets-sort/locales/es-ES'),
        import('@univerjs/preset-sheets-note/locales/es-ES'),
        import('@univerjs/preset-sheets-conditional-formatting/locales/es-ES'),
        import('@univerjs/preset-sheets-data-validation/locales/es-ES'),
      ])
    : Promise.all([
        import('@univerjs/preset-sheets-core/locales/en-US'),
        import('@univerjs/preset-sheets-filter/locales/en-US'),
        import('@univerjs/preset-sheets-sort/locales/en-US'),
        import('@univerjs/preset-sheets-note/locales/en-US'),
        import('@univerjs/preset-sheets-conditional-formatting/locales/en-US'),
        import('@univerjs/preset-sheets-data-validation/locales/en-US'),
      ]));
  return mergeLocales(...modules.map((one) => one.default));
}
