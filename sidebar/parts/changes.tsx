/** What changed since the run before: a sentence a column, and a small table of the moves. */
import {changesOf} from '../changes';
import {Table} from '../charts/figure';
import {useContextOf} from '../context';
import type {Summary} from '../../src/calls/contract';
import {Section} from './frame';

const MOST_MOVES = 5;

export const Changes = ({summary}: {readonly summary: Summary}) => {
  const {words, say, format} = useContextOf();
  const {result} = words;
  const {changes} = summary;
  if (!changes) return null;
  const told = Object.keys(changes.columns).filter(
    (column) => Object.keys(changes.columns[column] ?? {}).length > 0,
  );
  const isAnything = told.some((column) => {
    const {changed, entered, gone} = changesOf(changes.columns[column] ?? {});
    return changed + entered + gone > 0;
  });
  return (
    <Section
      title={result.changes}
      help={
        changes.since === null
          ? result.changesBefore
          : say(result.changesSince, {day: format.day(changes.since)})
      }
    >
      {isAnything ? (
        told.map((column) => <Column key={column} column={column} summary={summary} />)
      ) : (
        <p>{result.nobodyChanged}</p>
      )}
    </Section>
  );
};

const Column = ({column, summary}: {readonly column: string; readonly summary: Summary}) => {
  const {words, say, format} = useContextOf();
  const {result} = words;
  const {moves, changed, entered, gone} = changesOf(summary.changes?.columns[column] ?? {});
  const {header = '', codes = {}} = summary.labels[column] ?? {};
  const parts = [
    changed > 0 ? say(result.changed, {n: changed}) : result.noChange,
    entered > 0 && say(result.entered, {n: entered}),
    gone > 0 && say(result.goneAway, {n: gone}),
  ].filter((part): part is string => typeof part === 'string');
  const left = moves.slice(MOST_MOVES).reduce((sum, {n}) => sum + n, 0);
  return (
    <>
      <p>
        <strong>{header}:</strong> {parts.join(', ')}.
      </p>
      {moves.length > 0 && (
        <Table
          kind="moves"
          head={[result.from, result.to, result.customers]}
          rows={moves
            .slice(0, MOST_MOVES)
            .map(({from, to, n}) => [codes[from] ?? from, codes[to] ?? to, format.number(n)])}
        />
      )}
      {left > 0 && <p class="help">{say(result.more, {n: left})}</p>}
    </>
  );
};
