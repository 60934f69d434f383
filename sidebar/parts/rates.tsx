/** What one unit of another currency is worth, where a table has several. */
import {useId} from 'preact/hooks';
import type {Recognised} from '../../src/calls/contract';
import {useContextOf} from '../context';
import {isolated} from '../format';
import {Section} from './frame';

export const Rates = ({table}: {readonly table: Recognised}) => {
  const {words, say, choices, choose} = useContextOf();
  const {table: texts} = words;
  const id = useId();
  const [main, ...others] = table.currencies;
  if (main === undefined || !others.length) return null;
  return (
    <Section title={texts.rates}>
      <p class="help">{say(texts.ratesHelp, {currency: isolated(main)})}</p>
      {others.map((currency, i) => (
        <div class="field" key={currency}>
          <label for={`${id}${i}`}>
            {say(texts.rate, {currency: isolated(currency), main: isolated(main)})}
          </label>
          <input
            id={`${id}${i}`}
            class="short"
            type="number"
            min="0"
            step="any"
            value={choices.rates?.[currency] ?? ''}
            onChange={({currentTarget: {valueAsNumber: rate}}) => {
              const rates = Object.entries(choices.rates ?? {}).filter(([one]) => one !== currency);
              if (rate > 0) rates.push([currency, rate]);
              void choose({...choices, rates: Object.fromEntries(rates)});
            }}
          />
        </div>
      ))}
    </Section>
  );
};
