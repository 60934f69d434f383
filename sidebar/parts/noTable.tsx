/** In place of a view that works on the table: while it is being read, or why it cannot be. */
import {useContextOf} from '../context';
import type {Failure} from '../../src/calls/contract';
import {View, Waiting} from './frame';
import {Problem} from './problem';
import {ViewLink} from './viewLink';

interface NoTableProps {
  readonly title: string;
  /** What the view is for. */
  readonly intro: string;
  /** undefined: being read. */
  readonly problem: Failure | undefined;
}

export const NoTable = ({title, intro, problem}: NoTableProps) => {
  const {words, load} = useContextOf();
  if (!problem)
    return (
      <View title={title} busy>
        <Waiting text={words.loading} />
      </View>
    );
  return (
    <View title={title}>
      <p>{intro}</p>
      <Problem problem={problem} ways={{again: () => void load()}} />
      <p>
        <ViewLink to="table" text={words.failures.toTable} />
      </p>
    </View>
  );
};
