/** A customer's order days on a line of time, with the day of the run and the two lines after the last order. */
import {useId} from 'preact/hooks';
import {useContextOf} from '../context';
import type {Explained} from '../../src/calls/contract';
import {Figure} from './figure';
import {timeline} from './geometry';

interface TimelineProps {
  readonly explained: Explained;
  readonly asOf: string;
}

const WIDTH = 268;
const STEMS = 44;
const TOP = 4;
const AXIS = TOP + STEMS;

export const Timeline = ({explained, asOf}: TimelineProps) => {
  const {words, say, format, currency} = useContextOf();
  const {row: texts} = words;
  const {dates, dateCount, numbers} = explained;
  const {atRiskFrom = null, lapseFrom = null} = numbers;
  const line = timeline({dates, asOf, atRiskFrom, lapseFrom}, WIDTH, STEMS);
  return (
    <Figure
      title={texts.dates}
      head={[texts.day, texts.amount]}
      rows={dates.map(({day, amount}) => [
        format.day(day),
        amount === null ? texts.unknown : format.money(amount, currency),
      ])}
    >
      <Drawing line={line} />
      <Legend line={line} asOf={asOf} />
      {dateCount > dates.length && (
        <p class="help">{say(texts.lastDates, {shown: dates.length, n: dateCount})}</p>
      )}
    </Figure>
  );
};

interface DrawingProps {
  readonly line: ReturnType<typeof timeline>;
}

const Drawing = ({line}: DrawingProps) => {
  const {words, format} = useContextOf();
  const {row: texts} = words;
  const id = useId();
  return (
    <svg
      class="timeline"
      viewBox={`0 0 ${WIDTH} ${AXIS + 18}`}
      role="img"
      aria-labelledby={`${id}title ${id}desc`}
    >
      <title id={`${id}title`}>{texts.dates}</title>
      <desc id={`${id}desc`}>{texts.datesDescription}</desc>
      {line.atRisk && line.lapse && (
        <rect
          class="riskZone"
          x={line.atRisk.x}
          y={TOP}
          width={Math.max(0, line.lapse.x - line.atRisk.x)}
          height={STEMS}
        />
      )}
      <line class="axisLine" x1="0" x2={WIDTH} y1={AXIS} y2={AXIS} />
      {line.ticks.map(({x, day, year}) => (
        <g key={day}>
          <line class="axisLine" x1={x} x2={x} y1={AXIS} y2={AXIS + 4} />
          <text x={Math.min(WIDTH - 14, Math.max(14, x))} y={AXIS + 15}>
            {year ? day.slice(0, 4) : format.month(day)}
          </text>
        </g>
      ))}
      {line.orders.map(({x, height}, i) => (
        <line
          key={i}
          class="orderLine"
          stroke-width={Math.min(2, WIDTH / 3 / line.orders.length)}
          x1={x}
          x2={x}
          y1={AXIS}
          y2={AXIS - height}
        />
      ))}
      {line.atRisk && (
        <line class="riskLine" x1={line.atRisk.x} x2={line.atRisk.x} y1={TOP} y2={AXIS} />
      )}
      {line.lapse && (
        <line class="lapseLine" x1={line.lapse.x} x2={line.lapse.x} y1={TOP} y2={AXIS} />
      )}
      <line class="asOfLine" x1={line.asOf} x2={line.asOf} y1={TOP} y2={AXIS} />
      <path class="asOfMark" d={`M${line.asOf} ${TOP + 3}l-4-7h8z`} />
    </svg>
  );
};

interface LegendProps extends DrawingProps {
  readonly asOf: string;
}

const Legend = ({line, asOf}: LegendProps) => {
  const {words, say, format} = useContextOf();
  const {row: texts} = words;
  return (
    <ul class="legend">
      <li>
        <Key kind="orderLine" />
        {texts.order}
      </li>
      {line.atRisk && (
        <li>
          <Key kind="riskLine" />
          {say(texts.atRisk, {day: format.day(line.atRisk.day)})}
        </li>
      )}
      {line.lapse && (
        <li>
          <Key kind="lapseLine" />
          {say(texts.lapse, {day: format.day(line.lapse.day)})}
        </li>
      )}
      <li>
        <svg class="key" viewBox="0 0 12 12" aria-hidden="true">
          <path class="asOfMark" d="M6 10l-4-7h8z" />
        </svg>
        {say(texts.asOf, {day: format.day(asOf)})}
      </li>
    </ul>
  );
};

const Key = ({kind}: {readonly kind: string}) => (
  <svg class="key" viewBox="0 0 12 12" aria-hidden="true">
    <line class={kind} x1="6" x2="6" y1="0" y2="12" />
  </svg>
);
