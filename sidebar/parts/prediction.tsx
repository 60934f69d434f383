/** What a fitted purchase model expects, how well it foresaw the days held back, and the way to such a model. */
import {ForecastLine} from '../charts/forecastLine';
import {Table} from '../charts/figure';
import {useContextOf} from '../context';
import type {Summary} from '../../src/calls/contract';
import {Button, Section} from './frame';
import {SheetLink} from './sheetLink';

export const Prediction = ({summary}: {readonly summary: Summary}) => {
  const {words, classify, table, reading, isWorking} = useContextOf();
  const {prediction: texts} = words.result;
  const {prediction} = summary;
  if (prediction) return <Prognosis prediction={prediction} />;
  return (
    <Section title={texts.title} help={texts.offer}>
      <Button
        disabled={!table || reading || isWorking}
        onClick={() => void classify({predict: true})}
      >
        {texts.predict}
      </Button>
    </Section>
  );
};

type Told = NonNullable<Summary['prediction']>;

const DAYS_OF_A_MONTH = 365 / 12;
/** Shorter spans are told in days. */
const FEWEST_MONTHS = 2;

/** What is to expect of all, who has probably left, and how well the model foresaw what has come already. */
const InWords = ({prediction: {expected, check, customers}}: {readonly prediction: Told}) => {
  const {words, say, format, currency} = useContextOf();
  const {prediction: texts} = words.result;
  if (!expected) return null;
  const {value, left} = expected;
  const all = {orders: Math.round(expected.orders), customers};
  return (
    <>
      <p class="lead">
        {value === null
          ? say(texts.aheadWithoutMoney, all)
          : say(texts.ahead, {...all, money: format.money(Math.round(value), currency)})}
      </p>
      <p>{say(texts.left, {left})}</p>
      {check && (
        <p class={check.forecast === 'FAR_OFF' ? 'hint' : 'help'}>
          <CheckText check={check} /> {texts.forecast[check.forecast]}
        </p>
      )}
    </>
  );
};

const CheckText = ({check}: {readonly check: NonNullable<Told['check']>}) => {
  const {words, say, format} = useContextOf();
  const {prediction: texts} = words.result;
  const {days, predicted, actual, off} = check;
  const months = Math.round(days / DAYS_OF_A_MONTH);
  const share = format.percent(Math.abs(off ?? 0));
  const isAs = off !== null && Math.abs(off) < 0.005;
  const expected = Math.round(predicted);
  return (
    <>
      {say(texts.check, {
        span:
          months < FEWEST_MONTHS
            ? say(words.options.days, {n: days})
            : say(texts.months, {n: months}),
        predicted: expected,
        actual,
        off: isAs
          ? texts.off.none
          : off === null
            ? say(texts.off.more, {share: format.number(expected)})
            : say(off > 0 ? texts.off.more : texts.off.fewer, {share}),
      })}
    </>
  );
};

const Prognosis = ({prediction}: {readonly prediction: Told}) => {
  const {words, format} = useContextOf();
  const {prediction: texts} = words.result;
  const {chosen, candidates, spend, why, table, points, sheet} = prediction;
  const rounded = (value: number | undefined): string =>
    value === undefined ? '' : format.number(value, 1);
  return (
    <Section title={texts.title} help={chosen === null ? why : undefined}>
      <InWords prediction={prediction} />
      {chosen !== null && points.length > 1 && <ForecastLine points={points} />}
      {chosen !== null && table.length > 0 && (
        <details>
          <summary>{texts.byPurchases}</summary>
          <Table
            head={[texts.before, words.result.customers, texts.expected, texts.came]}
            rows={table.map(({purchases, orMore, customers, predicted, actual}) => [
              `${format.number(purchases)}${orMore ? '+' : ''}`,
              format.number(customers),
              rounded(predicted),
              format.number(actual),
            ])}
          />
        </details>
      )}
      <details>
        <summary>{texts.compared}</summary>
        <Table
          head={[texts.model, texts.score, texts.remark]}
          rows={candidates.map(({model, holdOut, problem}) => [
            model,
            rounded(holdOut?.logLikelihood),
            model === chosen ? texts.chosen : (problem ?? ''),
          ])}
        />
        <p class="help">{texts.scoreHelp}</p>
        {chosen !== null && <p class="help">{`${texts.whyThis}: ${why}`}</p>}
      </details>
      {spend?.problem && <p class="help">{`${spend.model}: ${spend.problem}`}</p>}
      {sheet && (
        <p>
          <SheetLink sheet={sheet} text={texts.sheet} />
        </p>
      )}
    </Section>
  );
};
