/** The options as a form: texts a person types, checked one by one, and the settings they make. */
import type {Settings, Start} from '../src/calls/contract';
import type {Format} from './format';

export type Tag = 'published' | 'ours' | 'yours';
export type Unit = 'days' | 'percent' | 'intervals' | 'orders' | 'money';

type NumberId = keyof Start['limits']['numbers'];
/** The three cuts of the pyramid are three fields. */
export const CUTS = ['cut0', 'cut1', 'cut2'] as const;
export type FieldId = NumberId | (typeof CUTS)[number] | 'currency';

export interface NumberField {
  readonly id: NumberId;
  /** That is typed: a share of 1 is typed as a percentage. */
  readonly unit: Unit;
  readonly tag: Tag;
  readonly group: 'lines' | 'pyramid' | 'value';
}

export const NUMBER_FIELDS: readonly NumberField[] = [
  {id: 'interval', unit: 'days', tag: 'ours', group: 'lines'},
  {id: 'atRiskIntervals', unit: 'intervals', tag: 'ours', group: 'lines'},
  {id: 'lapseIntervals', unit: 'intervals', tag: 'ours', group: 'lines'},
  {id: 'retentionOrders', unit: 'orders', tag: 'ours', group: 'lines'},
  {id: 'periodDays', unit: 'days', tag: 'ours', group: 'pyramid'},
  {id: 'margin', unit: 'percent', tag: 'yours', group: 'value'},
  {id: 'retention', unit: 'percent', tag: 'ours', group: 'value'},
  {id: 'discount', unit: 'percent', tag: 'published', group: 'value'},
  {id: 'threshold', unit: 'money', tag: 'ours', group: 'value'},
];

export type Texts = Readonly<Partial<Record<FieldId, string>>>;

export interface Mistake {
  readonly key: 'notNumber' | 'notWhole' | 'range' | 'rising' | 'order' | 'tooLong' | 'notDate';
  readonly params: Readonly<Record<string, number>>;
}

export interface Checked {
  /** What is valid; an option with a mistake stays as it was. */
  readonly settings: Settings;
  readonly mistakes: Readonly<Partial<Record<FieldId, Mistake>>>;
}

/**
 * A number as people type it, in either language: `12,5 %`, `1.000` (a thousand where the point parts thousands).
 *
 * @returns NaN where it is none
 */
export const parseNumber = (text: string, {thousands}: Format['marks']): number => {
  const bare = text.replace(/[\s\u00a0\u202f%]/g, '');
  if (!/^[-+]?[\d.,]*\d[\d.,]*$/.test(bare)) return NaN;
  const decimalAt = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  if (decimalAt < 0) return Number(bare);
  const mark = bare.charAt(decimalAt);
  const other = mark === '.' ? ',' : '.';
  // Nobody groups 0.125.
  const grouped = new RegExp(`^[-+]?[1-9]\\d{0,2}(\\${mark}\\d{3})+$`);
  const isGroups = grouped.test(bare) && (mark === thousands || bare.split(mark).length > 2);
  if (isGroups) return Number(bare.split(mark).join(''));
  const whole = bare.slice(0, decimalAt).split(other).join('');
  return Number(`${whole}.${bare.slice(decimalAt + 1)}`);
};

/**
 * The percentage that is probably meant where a share of 1 was typed, as formulas take it: 0.4 for 40%. Whoever types the sign
 * means what they typed.
 *
 * @returns undefined where nothing has to be asked
 */
export const percentMeant = (
  {unit}: Pick<NumberField, 'unit'>,
  text: string,
  marks: Format['marks'],
): number | undefined => {
  const value = parseNumber(text, marks);
  const isShare = unit === 'percent' && value > 0 && value < 1 && !text.includes('%');
  return isShare ? Number((value * 100).toPrecision(12)) : undefined;
};

const shareOf = (unit: Unit, typed: number): number => (unit === 'percent' ? typed / 100 : typed);
const typedOf = (unit: Unit, value: number): number =>
  unit === 'percent' ? Number((value * 100).toPrecision(12)) : value;

/** What the fields of the form show for stored settings. */
export const textsOf = (settings: Settings, {number}: Format): Texts => {
  const texts: Partial<Record<FieldId, string>> = {};
  for (const {id, unit} of NUMBER_FIELDS) {
    const value = settings[id];
    if (value !== undefined) texts[id] = number(typedOf(unit, value), 6);
  }
  CUTS.forEach((id, i) => {
    const value = settings.cuts?.[i];
    if (value !== undefined) texts[id] = number(value, 6);
  });
  if (settings.currency !== undefined) texts.currency = settings.currency;
  return texts;
};

type Range = Start['limits']['numbers'][NumberId];
/** The limits in the unit that is typed. */
const typedRange = (unit: Unit, {min, max, ...rest}: Range): Range => ({
  min: typedOf(unit, min),
  max: typedOf(unit, max),
  ...rest,
});

const typed = (texts: Texts, id: FieldId): string => (texts[id] ?? '').trim();

/** @param kept the settings so far: what is mistaken stays as it was, as do columns and language, which are no fields */
export const settingsOf = (
  texts: Texts,
  kept: Settings,
  {defaults, limits}: Pick<Start, 'defaults' | 'limits'>,
  marks: Format['marks'],
): Checked => {
  const mistakes: Partial<Record<FieldId, Mistake>> = {};
  const settings: Settings = {};
  if (kept.columns) settings.columns = kept.columns;
  if (kept.language) settings.language = kept.language;
  if (kept.predict) settings.predict = true;

  const read = (id: FieldId, {min, max, whole}: Range): number | undefined => {
    const text = typed(texts, id);
    if (text === '') return undefined;
    const value = parseNumber(text, marks);
    if (Number.isNaN(value)) mistakes[id] = {key: 'notNumber', params: {}};
    else if (whole && !Number.isInteger(value)) mistakes[id] = {key: 'notWhole', params: {}};
    else if (value < min || value > max) mistakes[id] = {key: 'range', params: {min, max}};
    else return value;
    return undefined;
  };
  for (const {id, unit} of NUMBER_FIELDS) {
    const value = read(id, typedRange(unit, limits.numbers[id]));
    if (value !== undefined) settings[id] = shareOf(unit, value);
    else if (mistakes[id]) settings[id] = kept[id];
  }
  const atRisk = settings.atRiskIntervals ?? defaults.atRiskIntervals;
  if ((settings.lapseIntervals ?? defaults.lapseIntervals) < atRisk && !mistakes.lapseIntervals) {
    mistakes.lapseIntervals = {key: 'order', params: {min: atRisk}};
    settings.lapseIntervals = kept.lapseIntervals;
    settings.atRiskIntervals = kept.atRiskIntervals;
  }
  const cuts = CUTS.map((id, i) => read(id, limits.cut) ?? defaults.cuts[i] ?? 0);
  const falls = cuts.findIndex((value, i) => i > 0 && value < (cuts[i - 1] ?? 0));
  const wrong = CUTS[falls];
  if (wrong && !CUTS.some((id) => mistakes[id])) mistakes[wrong] = {key: 'rising', params: {}};
  if (CUTS.some((id) => mistakes[id])) settings.cuts = kept.cuts;
  else if (CUTS.some((id) => typed(texts, id) !== '')) settings.cuts = cuts;

  const currency = typed(texts, 'currency');
  if (currency.length > limits.currency) {
    mistakes.currency = {key: 'tooLong', params: {max: limits.currency}};
    settings.currency = kept.currency;
  } else if (currency !== '') settings.currency = currency;
  return {settings, mistakes};
};
