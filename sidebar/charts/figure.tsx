/** The frame of every chart: the drawing, and the same numbers as a table. */
import type {ComponentChildren} from 'preact';
import {useContextOf} from '../context';

interface FigureProps {
  readonly title: string;
  readonly head: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[];
  readonly children: ComponentChildren;
}

export const Figure = ({title, head, rows, children}: FigureProps) => {
  const {words} = useContextOf();
  return (
    <figure>
      {children}
      <details>
        <summary>
          {words.asTable}
          <span class="hidden">: {title}</span>
        </summary>
        <Table head={head} rows={rows} />
      </details>
    </figure>
  );
};

interface TableProps extends Pick<FigureProps, 'head' | 'rows'> {
  /** Moves have words in the second column too. */
  readonly kind?: 'moves';
}

export const Table = ({head, rows, kind}: TableProps) => (
  <table class={kind}>
    <thead>
      <tr>
        {head.map((text, i) => (
          <th key={i} scope="col">
            {text}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((cells, r) => (
        <tr key={r}>
          {cells.map((text, i) =>
            i === 0 ? (
              <th key={i} scope="row">
                {text}
              </th>
            ) : (
              <td key={i}>{text}</td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
);
