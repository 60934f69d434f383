/** Orders expected and orders that came, cumulative, over the days held back. */
import {useId} from 'preact/hooks';
import {useContextOf} from '../context';
import type {Summary} from '../../src/calls/contract';
import {Figure} from './figure';
import {dayNumber} from './geometry';

type Points = NonNullable<Summary['prediction']>['points'];

const WIDTH = 268;
const TOP = 6;
const HEIGHT = 84;
const AXIS = TOP + HEIGHT;
const LEFT = 34;

export const ForecastLine = ({points}: {readonly points: Points}) => {
  const {words, format} = useContextOf();
  const {prediction: texts} = words.result;
  const id = useId();
  const days = points.map(({day}) => dayNumber(day));
  const [first = 0, last = 1] = [days[0], days[days.length - 1]];
  const largest = Math.max(1, ...points.map(({predicted, actual}) => Math.max(predicted, actual)));
  const x = (day: number): number =>
    LEFT + ((WIDTH - LEFT - 4) * (day - first)) / Math.max(1, last - first);
  const y = (value: number): number => AXIS - (HEIGHT * value) / largest;
  const path = (value: (point: Points[number]) => number): string =>
    points.map((point, i) => `${i ? 'L' : 'M'}${x(days[i] ?? first)} ${y(value(point))}`).join('');
  return (
    <Figure
      title={texts.chart}
      head={[texts.upTo, texts.expected, texts.came]}
      rows={points.map(({day, predicted, actual}) => [
        format.day(day),
        format.number(Math.round(predicted)),
        format.number(actual),
      ])}
    >
      <svg
        class="timeline"
        viewBox={`0 0 ${WIDTH} ${AXIS + 18}`}
        role="img"
        aria-labelledby={`${id}title`}
      >
        <title id={`${id}title`}>{texts.chart}</title>
        {[0, largest].map((value) => (
          <g key={value}>
            <line class="axisLine" x1={LEFT} x2={WIDTH - 4} y1={y(value)} y2={y(value)} />
            <text x={LEFT - 4} y={y(value) + 4} class="atEnd">
              {format.number(Math.round(value))}
            </text>
          </g>
        ))}
        <text x={LEFT} y={AXIS + 15} class="atStart">
          {format.day(points[0]?.day ?? '')}
        </text>
        <text x={WIDTH - 4} y={AXIS + 15} class="atEnd">
          {format.day(points[points.length - 1]?.day ?? '')}
        </text>
        <path class="cameLine" d={path(({actual}) => actual)} />
        <path class="expectedLine" d={path(({predicted}) => predicted)} />
      </svg>
      <ul class="legend">
        <li>
          <Key kind="cameLine" />
          {texts.came}
        </li>
        <li>
          <Key kind="expectedLine" />
          {texts.expected}
        </li>
      </ul>
    </Figure>
  );
};

const Key = ({kind}: {readonly kind: string}) => (
  <svg class="key" viewBox="0 0 12 12" aria-hidden="true">
    <path class={kind} d="M0 6H12" />
  </svg>
);
