/** What the last run found: who the customers are, what to do, what changed, and what was set aside. */
import {useId} from 'preact/hooks';
import {Changes} from '../parts/changes';
import {useContextOf} from '../context';
import type {Summary} from '../../src/calls/contract';
import {cut, daysOld, isolated} from '../format';
import {countAside, SetAside} from '../parts/setAside';
import {ViewLink} from '../parts/viewLink';
import {Undo} from '../parts/undo';
import {Button, View, Waiting} from '../parts/frame';
import {Sections} from '../parts/sections';
import {Warnings} from '../parts/warnings';

export const ResultView = () => {
  const {words, last, start, problem, go} = useContextOf();
  const {result} = words;
  if (!start && !problem)
    return (
      <View title={result.title} busy>
        <Waiting text={words.loading} />
      </View>
    );
  if (!last)
    return (
      <View title={result.title}>
        <p>{result.none}</p>
        <p>
          <Button
            kind="primary"
            onClick={() => {
              go('table');
            }}
          >
            {result.toTable}
          </Button>
        </p>
      </View>
    );
  const {summary} = last;
  return (
    <View title={result.title}>
      <Unfinished />
      <Facts at={last.at} summary={summary} />
      <How />
      <Sections summary={summary} />
      <Changes summary={summary} />
      <SetAside
        id={ASIDE}
        setAside={summary.setAside}
        recognised={summary.recognised}
        sheet={summary.sheet.id}
      />
      <Warnings
        // Why there is no model stands under what to expect.
        warnings={summary.warnings.filter(({code}) => code !== 'NOT_PREDICTED')}
        sheet={summary.sheet.id}
      />
      <Undo sheet={summary.sheet.id} />
    </View>
  );
};

const ASIDE = 'aside';

/** A run that was stopped between two parts. */
const Unfinished = () => {
  const {words, say, unfinished, classify} = useContextOf();
  if (!unfinished) return null;
  return (
    <div class="hint">
      <p>{say(words.run.unfinished, {...unfinished})}</p>
      <Button onClick={() => void classify()}>{words.run.goOn}</Button>
    </div>
  );
};

const Facts = ({at, summary}: {readonly at: string; readonly summary: Summary}) => {
  const {words, say, format, currency} = useContextOf();
  const {result} = words;
  const {sheet, customersSheet, customers, orders, rows, revenue} = summary;
  const aside = countAside(summary.setAside);
  return (
    <>
      <p class="lead">
        {orders === undefined
          ? say(result.rowFacts, {customers, rows})
          : say(result.facts, {customers, orders, rows})}
        {revenue !== undefined &&
          revenue !== 0 &&
          `, ${say(result.revenue, {revenue: format.money(Math.round(revenue), currency)})}`}
        .
      </p>
      <p class="help">
        {say(result.asOf, {day: format.day(summary.asOf)})} ·{' '}
        {say(result.at, {at: format.moment(at)})}
        <br />
        {say(result.sheet, {sheet: isolated(cut(sheet.name, 60))})}
        {customersSheet &&
          `, ${say(result.customersSheet, {sheet: isolated(cut(customersSheet.name, 60))})}`}
      </p>
      <Old summary={summary} />
      {customers === 1 && <p class="hint">{result.oneCustomer}</p>}
      {aside > 0 && (
        <p>
          {say(result.setAside, {n: aside})}.{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              const heading = document.getElementById(ASIDE);
              heading?.scrollIntoView();
              heading?.focus({preventScroll: true});
            }}
          >
            {result.toSetAside}
          </button>
        </p>
      )}
    </>
  );
};

/** Why nearly all have lapsed where the table ended long before the day of the run. */
const Old = ({summary: {asOf, sheet}}: {readonly summary: Summary}) => {
  const {words, say, format, table} = useContextOf();
  const newest = table?.sheet.id === sheet.id ? table.newest : null;
  const days = newest === null ? undefined : daysOld(newest, asOf);
  if (newest === null || days === undefined) return null;
  return (
    <p class="hint">
      {say(words.result.old, {day: format.day(newest), days})}{' '}
      <ViewLink to="table" text={words.result.toTable} />
    </p>
  );
};

/** What a press on a group does. */
const How = () => {
  const {words, how, setHow} = useContextOf();
  const {result} = words;
  const id = useId();
  return (
    <fieldset class="switch">
      <legend>{result.how}</legend>
      {(['filter', 'select'] as const).map((way) => (
        <label key={way}>
          <input
            type="radio"
            name={id}
            checked={how === way}
            onChange={() => {
              setHow(way);
            }}
          />
          <span>{result[way]}</span>
        </label>
      ))}
    </fieldset>
  );
};
