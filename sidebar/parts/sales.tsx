/** What counts as a sale, by what the rows say in a status, type or stage; each can be switched. */
import type {Choices, Recognised} from '../../src/calls/contract';
import {useContextOf} from '../context';
import {cut, isolated} from '../format';
import {Check} from './fields';
import {Section} from './frame';

/** The server takes values up to this long. */
const LONGEST_VALUE = 200;

/** A value counts, or is left out, because a person says so. */
const switched = (choices: Choices, value: string, counts: boolean): Choices => {
  const without = (list: readonly string[] = []): string[] => list.filter((one) => one !== value);
  const [count, leaveOut] = [without(choices.count), without(choices.leaveOut)];
  (counts ? count : leaveOut).push(value);
  return {...choices, count, leaveOut};
};

export const Sales = ({sales}: {readonly sales: Recognised['sales']}) => {
  const {words, say, choices, choose} = useContextOf();
  const {table: texts} = words;
  const columns = sales.map(({column, values}) => ({
    column,
    values: values.filter(({value}) => value.length <= LONGEST_VALUE),
  }));
  if (!columns.some(({values}) => values.length)) return null;
  return (
    <Section title={texts.sales}>
      {columns.map(({column, values}) => (
        <fieldset key={column}>
          <legend>{say(texts.salesHelp, {column: isolated(cut(column, 60))})}</legend>
          {values.map(({value, count, counts}) => (
            <Check
              key={value}
              checked={counts}
              change={(checked) => void choose(switched(choices, value, checked))}
            >
              {say(texts.saleValue, {value: isolated(cut(value, 60)), n: count})}
            </Check>
          ))}
        </fieldset>
      ))}
    </Section>
  );
};
