/** Recency by frequency as a heat map of 25 cells; over it lie ten buttons, one for each group. */
import {useId} from 'preact/hooks';
import {useContextOf} from '../context';
import {softHyphens} from '../format';
import {Spoken} from '../parts/frame';
import {usePart} from '../parts/usePart';
import type {Start} from '../../src/calls/contract';
import {scoreGrid} from '../rfm';
import {Figure} from './figure';
import {shade} from './geometry';

type RfmRegion = Start['rfmRegions'][number];

interface HeatMapProps {
  readonly title: string;
  /** Customers by scores, `5-3`; empty where the server did not count them. */
  readonly scores: Readonly<Record<string, number>>;
  /** Customers by group. */
  readonly groups: Readonly<Record<string, number>>;
  readonly labels: Readonly<Record<string, string>>;
}

const SIDE = 50;
const SHADES = 5;
const LEVELS = [1, 2, 3, 4, 5] as const;

export const HeatMap = ({title, scores, groups, labels}: HeatMapProps) => {
  const {words, format, start} = useContextOf();
  const {result} = words;
  const regions = start?.rfmRegions ?? [];
  const share = useShareOf(groups);
  const span = ([from, to]: readonly [number, number]): string =>
    from === to ? String(from) : `${String(from)}–${String(to)}`;
  return (
    <Figure
      title={title}
      head={[result.code, 'R', 'F', result.customers, result.share]}
      rows={regions.map(({code, r, f}) => [
        labels[code] ?? code,
        span(r),
        span(f),
        format.number(groups[code] ?? 0),
        share(groups[code] ?? 0),
      ])}
    >
      <div class="heat">
        <span class="axis rows" aria-hidden="true">
          {[...LEVELS].reverse().map((level) => (
            <span key={level}>R{level}</span>
          ))}
        </span>
        <div class="map">
          <Squares title={title} scores={scores} />
          {regions.map((region) => (
            <RegionButton key={region.code} region={region} groups={groups} labels={labels} />
          ))}
        </div>
        <span class="axis columns" aria-hidden="true">
          {LEVELS.map((level) => (
            <span key={level}>F{level}</span>
          ))}
        </span>
      </div>
    </Figure>
  );
};

/** A number of customers as a share of all groups. */
const useShareOf = (groups: HeatMapProps['groups']): ((n: number) => string) => {
  const {format} = useContextOf();
  const total = Object.values(groups).reduce((sum, n) => sum + n, 0);
  return (n) => format.percent(total ? n / total : 0);
};

const Squares = ({title, scores}: Pick<HeatMapProps, 'title' | 'scores'>) => {
  const {words, format} = useContextOf();
  const id = useId();
  const grid = scoreGrid(scores);
  const largest = Math.max(0, ...grid.flat());
  return (
    <svg
      viewBox={`0 0 ${5 * SIDE} ${5 * SIDE}`}
      role="img"
      aria-labelledby={`${id}title ${id}desc`}
    >
      <title id={`${id}title`}>{title}</title>
      <desc id={`${id}desc`}>{words.result.rfmDescription}</desc>
      {grid.map((row, i) =>
        row.map((n, j) => (
          <g key={`${i}${j}`}>
            <rect
              class={`heat${shade(n, largest, SHADES)}`}
              x={j * SIDE}
              y={i * SIDE}
              width={SIDE}
              height={SIDE}
            />
            <text x={j * SIDE + SIDE / 2} y={(i + 1) * SIDE - 8}>
              {n > 0 ? format.number(n) : ''}
            </text>
          </g>
        )),
      )}
    </svg>
  );
};

interface RegionButtonProps extends Pick<HeatMapProps, 'groups' | 'labels'> {
  readonly region: RfmRegion;
}

const RegionButton = ({region: {code, r, f}, groups, labels}: RegionButtonProps) => {
  const {words, say, language} = useContextOf();
  const part = usePart();
  const share = useShareOf(groups);
  const label = labels[code] ?? code;
  const n = groups[code] ?? 0;
  return (
    <button
      type="button"
      class="part region"
      style={{
        left: `${(f[0] - 1) * 20}%`,
        top: `${(5 - r[1]) * 20}%`,
        width: `${(f[1] - f[0] + 1) * 20}%`,
        height: `${(r[1] - r[0] + 1) * 20}%`,
      }}
      {...part('rfm', code, label, n)}
    >
      <Spoken
        name={softHyphens(label, language)}
        text={say(words.result.part, {n, share: share(n)})}
      />
    </button>
  );
};
