/** Customers in each class as bars; each bar is a button that shows its customers in the sheet. */
import {useContextOf} from '../context';
import {Spoken} from '../parts/frame';
import {type PartColumn, usePart} from '../parts/usePart';
import {Figure} from './figure';
import {barWidth} from './geometry';

export interface Bar {
  readonly code: string;
  readonly label: string;
  readonly n: number;
}

interface BarsProps {
  readonly column: PartColumn;
  readonly title: string;
  readonly bars: readonly Bar[];
}

const WIDTH = 100;

export const Bars = ({column, title, bars}: BarsProps) => {
  const {words, say, format} = useContextOf();
  const part = usePart();
  const total = bars.reduce((sum, {n}) => sum + n, 0);
  const largest = Math.max(0, ...bars.map(({n}) => n));
  const share = (n: number): string => format.percent(total ? n / total : 0);
  return (
    <Figure
      title={title}
      head={[words.result.code, words.result.customers, words.result.share]}
      rows={bars.map(({label, n}) => [label, format.number(n), share(n)])}
    >
      <div class="bars">
        {bars.map(({code, label, n}) => (
          <button key={code} type="button" class="part bar" {...part(column, code, label, n)}>
            <span class="barText">
              <Spoken name={label} text={say(words.result.part, {n, share: share(n)})} />
              <span class="value" aria-hidden="true">
                {format.number(n)} <small>{share(n)}</small>
              </span>
            </span>
            <svg viewBox={`0 0 ${WIDTH} 6`} preserveAspectRatio="none" aria-hidden="true">
              <rect class="track" width={WIDTH} height="6" />
              <rect class="fill" width={barWidth(n, largest, WIDTH)} height="6" />
            </svg>
          </button>
        ))}
      </div>
    </Figure>
  );
};
