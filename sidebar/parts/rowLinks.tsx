/** Row numbers, each of which jumps to its cell in the sheet. */
import {useContextOf} from '../context';

interface RowLinksProps {
  readonly rows: readonly number[];
  /** How many rows there are in all. */
  readonly count: number;
  readonly sheet: number;
  /** Header of the column that is to be looked at. */
  readonly column?: string | undefined;
}

export const RowLinks = ({rows, count, sheet, column}: RowLinksProps) => {
  const {words, say, server, setNotice} = useContextOf();
  if (!rows.length) return null;
  const goTo = async (row: number): Promise<void> => {
    setNotice({text: words.working});
    const answer = await server.goTo({sheet, row, ...(column === undefined ? {} : {column})});
    if (answer.ok) setNotice({text: say(words.result.wentTo, {row: String(row)})});
    else setNotice({text: answer.message, problem: answer, ways: {again: () => void goTo(row)}});
  };
  return (
    <span class="rowLinks">
      {rows.map((row) => (
        <button key={row} type="button" class="link" onClick={() => void goTo(row)}>
          {say(words.result.row, {row: String(row)})}
        </button>
      ))}
      {count > rows.length && (
        <span class="help">{say(words.result.firstOf, {shown: rows.length, n: count})}</span>
      )}
    </span>
  );
};
