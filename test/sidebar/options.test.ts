import {safeParse} from 'valibot';
import {makeFormat} from '../../sidebar/format';
import {
  NUMBER_FIELDS,
  parseNumber,
  percentMeant,
  settingsOf,
  type Texts,
  textsOf,
} from '../../sidebar/options';
import type {Settings} from '../../src/calls/contract';
import {options} from '../../src/door/request';
import {LIMITS} from '../../src/door/limits';
import {start} from './fake';

const started = start('en');
const english = makeFormat('en', 'en_US', 'UTC');
const spanish = makeFormat('es', 'es_ES', 'UTC');
const check = (texts: Texts, kept: Settings = {}, format = spanish) =>
  settingsOf(texts, kept, started, format.marks);

test.each([
  ['12', 12, 12],
  ['12,5', 12.5, 12.5],
  ['12.5', 12.5, 12.5],
  [' 12,5 % ', 12.5, 12.5],
  ['1.000', 1000, 1],
  ['1,000', 1, 1000],
  ['1.234,56', 1234.56, 1234.56],
  ['1,234.56', 1234.56, 1234.56],
  ['1.234.567', 1234567, 1234567],
  ['-3', -3, -3],
  ['.5', 0.5, 0.5],
  ['0.125', 0.125, 0.125],
  ['0,125', 0.125, 0.125],
  ['x', NaN, NaN],
  ['12 days', NaN, NaN],
  ['1-2', NaN, NaN],
  [',', NaN, NaN],
])('%j is %d in Spanish and %d in English', (text, inSpanish, inEnglish) => {
  expect(parseNumber(text, spanish.marks)).toBe(inSpanish);
  expect(parseNumber(text, english.marks)).toBe(inEnglish);
});

test.each<[string, number | undefined]>([
  ['0.4', 40],
  [' 0,4 ', 40],
  ['.07', 7],
  ['0.125', 12.5],
  ['0.4%', undefined],
  ['0', undefined],
  ['1', undefined],
  ['40', undefined],
  ['-0.4', undefined],
  ['x', undefined],
  ['', undefined],
])('%j as a percentage: is %d%% meant?', (text, meant) => {
  for (const {marks} of [english, spanish]) {
    expect(percentMeant({unit: 'percent'}, text, marks)).toBe(meant);
    expect(percentMeant({unit: 'intervals'}, text, marks)).toBeUndefined();
  }
  // Nothing is changed unless the person says so.
  if (meant !== undefined) expect(check({margin: text}).mistakes).toEqual({});
});

test('blank fields are defaults: nothing is sent', () => {
  expect(check({margin: '  ', cut0: ''})).toEqual({settings: {}, mistakes: {}});
});

test('percentages are sent as shares, days and multiples as they are', () => {
  const {settings, mistakes} = check({
    margin: '40',
    retention: '62,5',
    discount: '12 %',
    interval: '45',
    atRiskIntervals: '1,5',
    lapseIntervals: '2,5',
    retentionOrders: '5',
    periodDays: '180',
    threshold: '1.500',
    currency: ' € ',
  });
  expect(mistakes).toEqual({});
  expect(settings).toEqual({
    margin: 0.4,
    retention: 0.625,
    discount: 0.12,
    interval: 45,
    atRiskIntervals: 1.5,
    lapseIntervals: 2.5,
    retentionOrders: 5,
    periodDays: 180,
    threshold: 1500,
    currency: '€',
  });
});

test('columns and language are kept', () => {
  expect(check({}, {columns: ['stage'], language: 'es'}).settings).toEqual({
    columns: ['stage'],
    language: 'es',
  });
});

test.each([
  [{margin: '140'}, 'margin', 'range'],
  [{margin: '-1'}, 'margin', 'range'],
  [{interval: 'x'}, 'interval', 'notNumber'],
  [{periodDays: '30,5'}, 'periodDays', 'notWhole'],
  [{retentionOrders: '1'}, 'retentionOrders', 'range'],
  [{lapseIntervals: '1'}, 'lapseIntervals', 'order'],
  [{atRiskIntervals: '4'}, 'lapseIntervals', 'order'],
  [{cut1: '30'}, 'cut2', 'rising'],
  [{cut0: '6'}, 'cut1', 'rising'],
  [{cut0: '101'}, 'cut0', 'range'],
  [{currency: 'doblones!'}, 'currency', 'tooLong'],
] as const)('%j: %s is wrong (%s), and nothing of it is sent', (texts, field, key) => {
  const {settings, mistakes} = check(texts);
  expect(mistakes).toEqual({[field]: expect.objectContaining({key})});
  expect(settings).toEqual({});
});

/** The form used to end at 1e12 where the server takes 1e15. */
describe.each(NUMBER_FIELDS)('$id is limited by the server', ({id, unit}) => {
  const {min, max} = LIMITS.numbers[id];
  const step = LIMITS.numbers[id].whole ? 1 : Math.max(0.001, Math.abs(max) / 1e6);
  const typed = (value: number): string =>
    String(unit === 'percent' ? value * 100 : value).replace('.', ',');

  test.each([
    ['min', min, true],
    ['max', max, true],
    ['less', min - step, false],
    ['more', max + step, false],
  ])('%s: %d', (_, value, isFine) => {
    const others = id === 'atRiskIntervals' ? {lapseIntervals: '100'} : {atRiskIntervals: '0,1'};
    const {settings, mistakes} = check({...others, [id]: typed(value)});
    expect(mistakes[id] === undefined).toBe(isFine);
    expect(safeParse(options, {[id]: value}).success).toBe(isFine);
    if (isFine) expect(settings[id]).toBeCloseTo(value, 6);
  });
});

test('what is mistaken stays as it was', () => {
  const kept: Settings = {
    margin: 0.3,
    atRiskIntervals: 1.5,
    lapseIntervals: 4,
    cuts: [1, 4, 15],
    currency: '£',
  };
  const texts = {margin: '140', lapseIntervals: '1', cut0: 'x', currency: 'doblones!'};
  expect(check(texts, kept).settings).toEqual(kept);
});

test('one cut alone is filled up with the defaults of the others', () => {
  expect(check({cut0: '2'}).settings.cuts).toEqual([2, 5, 20]);
});

test.each([
  ['es', spanish],
  ['en', english],
] as const)('what is stored shows in the form and comes back as it was (%s)', (_, format) => {
  const settings: Settings = {
    margin: 0.07,
    retention: 0.295,
    discount: 0.1,
    interval: 1234.5,
    cuts: [0.5, 5, 20],
    threshold: -12.25,
    currency: 'MXN',
  };
  expect(check(textsOf(settings, format), {}, format)).toEqual({settings, mistakes: {}});
});
