/** What could be read in two ways, with what each gives: one click takes the other. */
import type {Choices, Recognised} from '../../src/calls/contract';
import {useContextOf} from '../context';
import {isolated} from '../format';
import {Check} from './fields';
import {Section} from './frame';

type Two = Recognised['twoReadings'][number];

/** Whether a person has to choose before anything is classified. */
export const isUndecided = ({twoReadings}: Recognised): boolean =>
  twoReadings.some(({isOpen}) => isOpen);

const chosen = (choices: Choices, way: Two['ways'][number]['choices']): Choices => ({
  ...choices,
  ...(way.columns && {columns: {...choices.columns, ...way.columns}}),
  ...(way.answers && {answers: {...choices.answers, ...way.answers}}),
});

export const ReadingsInDoubt = ({table}: {readonly table: Recognised}) => {
  const {words, say, format, settings, choices, choose} = useContextOf();
  const {table: texts} = words;
  if (!table.twoReadings.length) return null;
  const currency = settings.currency ?? table.currency;
  return (
    <Section title={texts.twoReadings}>
      {table.twoReadings.map(({id, asked, isOpen, ways}, i) => (
        <fieldset key={`${id}${ways[1]?.text ?? ''}`}>
          <legend>
            <bdi>{asked}</bdi>
            {isOpen && <strong> {texts.chooseFirst}</strong>}
          </legend>
          {ways.map((way, w) => (
            <Check
              key={way.text}
              radio={`way${i}`}
              long
              checked={!isOpen && w === 0}
              change={() => void choose(chosen(choices, way.choices))}
            >
              {isolated(way.text)}
              <br />
              <span class="help">
                {say(texts.wayGives, {
                  revenue: format.money(way.revenue, currency),
                  customers: way.customers,
                })}
              </span>
            </Check>
          ))}
        </fieldset>
      ))}
    </Section>
  );
};
