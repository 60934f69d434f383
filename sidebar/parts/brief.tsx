/** With which a result begins: who is there, what is at stake and whom to call first; and what had been set for it. */
import {useContextOf} from '../context';
import type {Summary} from '../../src/calls/contract';
import {NUMBER_FIELDS, type NumberField} from '../options';
import {Button} from './frame';
import {useShowSheet} from './sheetLink';

type Known = NonNullable<Summary['brief']>;

export const Brief = ({summary}: {readonly summary: Summary}) => {
  const {brief, customersSheet} = summary;
  const sentences = useSentences();
  if (!brief && !customersSheet) return null;
  return (
    <>
      {brief && <p class="lead">{sentences(brief, summary.customers).join(' ')}</p>}
      <OpenCustomers summary={summary} />
    </>
  );
};

const useSentences = (): ((brief: Known, customers: number) => string[]) => {
  const {words, say, format, currency} = useContextOf();
  const {brief: texts} = words.result;
  return ({active, activeShare, days, atRisk, atStake, call}, customers) => [
    activeShare === null || active === 0
      ? say(texts.active, {active, customers})
      : say(texts.activeShare, {active, customers, days, share: format.percent(activeShare)}),
    atRisk === 0
      ? texts.nobodyAtRisk
      : say(
          !atStake
            ? texts.atRisk
            : atStake.from === 'expected'
              ? texts.atRiskExpected
              : texts.atRiskKept,
          {
            n: atRisk,
            money: atStake ? format.money(Math.round(atStake.value), currency) : '',
          },
        ),
    ...(call === 0 ? [] : call === 1 ? [texts.callOne] : [say(texts.call, {n: call})]),
  ];
};

/** Columns beside a wide table are out of sight, and so is a sheet that nobody has opened. */
const OpenCustomers = ({summary: {customersSheet, sheet, labels}}: {readonly summary: Summary}) => {
  const {words} = useContextOf();
  const show = useShowSheet();
  const [column] = Object.values(labels);
  const act = (): void =>
    void (customersSheet ? show(customersSheet) : show(sheet, column?.header));
  return (
    <p>
      <Button onClick={act}>{words.result.brief.open}</Button>
    </p>
  );
};

/** Which options differ from the defaults: other classes may be due to them. */
export const Differs = ({summary: {set = {}}}: {readonly summary: Summary}) => {
  const {words, say, format, currency, start} = useContextOf();
  const {options} = words;
  const written = ({unit}: NumberField, value: number): string =>
    unit === 'percent'
      ? format.percent(value)
      : unit === 'money'
        ? format.money(value, currency)
        : unit === 'days'
          ? say(options.days, {n: value})
          : `${format.number(value, 2)} ${options.units[unit]}`;
  const numbers = NUMBER_FIELDS.flatMap((field) => {
    const value = set[field.id];
    return value === undefined || value === start?.defaults[field.id]
      ? []
      : [`${options.fields[field.id].label}: ${written(field, value)}`];
  });
  const {cuts} = set;
  const areCutsOther = cuts?.some((cut, i) => cut !== start?.defaults.cuts[i]) ?? false;
  const told = [
    ...numbers,
    ...(areCutsOther && cuts
      ? [
          `${options.fields.cuts.label}: ${cuts.map((cut) => `${format.number(cut, 2)}%`).join(' · ')}`,
        ]
      : []),
    ...(set.columns ? [options.columns] : []),
  ];
  if (!told.length) return null;
  return <p class="help">{say(words.result.set, {options: told.join('; ')})}</p>;
};
