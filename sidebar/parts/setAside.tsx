/** Rows that were not used, by reason, each with a jump to the cell to mend. */
import {useContextOf} from '../context';
import type {Recognised} from '../../src/calls/contract';
import {RowLinks} from './rowLinks';
import {Section} from './frame';

/** The field whose cell is at fault. */
const FIELD: Readonly<Record<string, string>> = {
  NO_CUSTOMER: 'customer',
  NOBODY: 'customer',
  NO_DATE: 'date',
  BAD_DATE: 'date',
  OLD_DATE: 'date',
  FUTURE_DATE: 'date',
  BAD_AMOUNT: 'amount',
};

interface SetAsideProps {
  readonly setAside: Recognised['setAside'];
  readonly recognised: Recognised['recognised'];
  readonly sheet: number;
  readonly id?: string;
}

export const countAside = (setAside: SetAsideProps['setAside']): number =>
  Object.values(setAside).reduce((sum, {count}) => sum + count, 0);

export const SetAside = ({setAside, recognised, sheet, id}: SetAsideProps) => {
  const {words, say, format} = useContextOf();
  const reasons: Readonly<Record<string, string>> = words.result.setAsideReasons;
  const n = countAside(setAside);
  if (n === 0) return null;
  return (
    <Section
      title={say(words.result.setAside, {n})}
      help={words.result.setAsideHelp}
      {...(id === undefined ? {} : {id})}
    >
      <ul class="plain">
        {Object.entries(setAside).map(([reason, {count, rows}]) => (
          <li key={reason}>
            <strong>
              {reasons[reason] ?? reason}: {format.number(count)}
            </strong>
            <RowLinks
              rows={rows}
              count={count}
              sheet={sheet}
              column={recognised[FIELD[reason] ?? '']}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
};
