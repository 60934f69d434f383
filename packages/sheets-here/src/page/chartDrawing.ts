/** Draws a chart: a picture for the eye, with its legend, and the same as a table. Texts of cells stay texts. */
import type {PageWords} from '../messages';
import type {ChartData, ChartKind, ChartSeries} from './chartData';
import {everyNth, scaleOf, type Scale} from './chartScale';
import {make} from './dom';

const height = 210;
const margin = {top: 8, right: 26, bottom: 24, left: 52} as const;
const innerHeight = height - margin.top - margin.bottom;
/** Of the picture: many columns need more room than lines. */
const widths = {least: 360, usual: 560, most: 1180, bar: 6} as const;
/** Beside each other they are told apart without colours too: each line is dashed otherwise. */
const colours = ['#1967d2', '#e8710a', '#188038', '#a142f4', '#c5221f', '#007b83'] as const;
const dashes = ['', '6 3', '2 2', '8 2 2 2', '10 4', '1 3'] as const;
/** Of a name on the axis below. */
const nameWidth = 62;
const letterWidth = 6.2;
/** Of the columns of one name, how much of its place they fill. */
const filled = 0.72;

type Numbers = (value: number) => string;

export interface DrawOptions {
  readonly language: string;
  readonly words: PageWords;
  /** Pixels that there are from side to side; less than the least is not drawn. */
  readonly room: number;
}

export function drawChart(data: ChartData, {language, words, room}: DrawOptions): HTMLElement {
  const {charts: say} = words;
  const title = data.title || say.untitled;
  const caption = make('figcaption', {}, title);
  const cells = data.series.flatMap((series) => series.cells);
  if (!data.kind) return make('figure', {}, caption, make('p', {}, say.unknown));
  if (!cells.some((cell) => cell.number !== undefined))
    return make('figure', {}, caption, make('p', {}, say.empty));
  const shares = cells.some(({number, shown}) => number !== undefined && shown.endsWith('%'));
  const format = new Intl.NumberFormat(language, {
    ...(shares && {style: 'percent'}),
    maximumSignificantDigits: 4,
  });
  const numbers: Numbers = (value) => format.format(value);
  const label = `${say.kinds[data.kind]}: ${title}. ${data.series.map(({name}) => name).join(', ')}`;
  return make(
    'figure',
    {},
    caption,
    legend(data.series, data.kind),
    picture(data, data.kind, {label, numbers, width: widthOf(data, data.kind, room)}),
    table(data, title, say.table),
  );
}

function legend(series: readonly ChartSeries[], kind: ChartKind): HTMLElement {
  const entries = series.map(({name}, index) => {
    const swatch = svg('svg', {width: 18, height: 10, 'aria-hidden': 'true'});
    swatch.append(
      kind === 'line'
        ? svg('path', {d: 'M0 5H18', ...lineStyle(index)})
        : svg('rect', {width: 10, height: 10, x: 4, fill: colourOf(index)}),
    );
    return make('li', {}, swatch, name);
  });
  return make('ul', {class: 'legend'}, ...entries);
}

interface PictureOptions {
  readonly label: string;
  readonly numbers: Numbers;
  readonly width: number;
}

function picture(
  data: ChartData,
  kind: ChartKind,
  {label, numbers, width}: PictureOptions,
): SVGElement {
  const {names, series} = data;
  const scale = scaleOf(kind === 'stacked' ? stackEnds(names.length, series) : valuesOf(series));
  const y = (value: number): number =>
    round(margin.top + ((scale.high - value) / (scale.high - scale.low)) * innerHeight);
  const room = (width - margin.left - margin.right) / Math.max(1, names.length);
  const left = (index: number): number => margin.left + index * room;
  const whole = svg('svg', {
    role: 'img',
    'aria-label': label,
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
  });
  whole.append(...axes(scale, width - margin.right, y, numbers), ...below(names, left, room));
  const hint = (element: SVGElement, row: number, {name, cells}: ChartSeries): SVGElement => {
    const text = svg('title', {});
    text.textContent = `${names[row] ?? ''} · ${name}: ${cells[row]?.shown ?? ''}`;
    element.append(text);
    return element;
  };
  if (kind === 'line') {
    series.forEach((one, index) => {
      const at = (row: number): number => round(left(row) + room / 2);
      whole.append(svg('path', {d: linePath(one, at, y), ...lineStyle(index)}));
      one.cells.forEach(({number}, row) => {
        if (number === undefined) return;
        const dot = svg('circle', {cx: at(row), cy: y(number), r: 2.5, fill: colourOf(index)});
        whole.append(hint(dot, row, one));
      });
    });
    return whole;
  }
  const barWidth = (room * filled) / (kind === 'stacked' ? 1 : Math.max(1, series.length));
  names.forEach((_, row) => {
    const ends = {up: 0, down: 0};
    series.forEach((one, index) => {
      const value = one.cells[row]?.number;
      if (value === undefined) return;
      const side = value < 0 ? 'down' : 'up';
      const from = kind === 'stacked' ? ends[side] : 0;
      ends[side] = from + value;
      const place = kind === 'stacked' ? 0 : index;
      const [top, bottom] = [y(Math.max(from, from + value)), y(Math.min(from, from + value))];
      const bar = svg('rect', {
        x: round(left(row) + (room * (1 - filled)) / 2 + place * barWidth),
        y: top,
        width: round(Math.max(1, barWidth - (kind === 'stacked' ? 0 : 1))),
        height: round(bottom - top),
        fill: colourOf(index),
      });
      whole.append(hint(bar, row, one));
    });
  });
  return whole;
}

function widthOf({names, series}: ChartData, kind: ChartKind, room: number): number {
  const bars = kind === 'column' ? series.length + 1 : 2;
  const wanted = margin.left + margin.right + names.length * bars * widths.bar;
  return Math.max(widths.least, Math.min(widths.most, room, Math.max(widths.usual, wanted)));
}

function axes(
  scale: Scale,
  right: number,
  y: (value: number) => number,
  numbers: Numbers,
): SVGElement[] {
  return scale.ticks.flatMap((tick) => {
    const zero = Math.abs(tick) < (scale.high - scale.low) * 1e-9;
    const line = svg('path', {
      d: `M${margin.left} ${y(tick)}H${right}`,
      class: zero ? 'axis' : 'grid',
    });
    return [line, words(numbers(zero ? 0 : tick), margin.left - 6, y(tick) + 4, 'end')];
  });
}

function below(
  names: readonly string[],
  left: (index: number) => number,
  room: number,
): SVGElement[] {
  const nth = everyNth(names.length, Math.floor((room * names.length) / nameWidth));
  const longest = Math.max(6, Math.floor((room * nth) / letterWidth));
  return names.flatMap((name, index) =>
    index % nth === 0
      ? [words(cut(name, longest), round(left(index) + room / 2), height - 8, 'middle')]
      : [],
  );
}

const cut = (name: string, longest: number): string =>
  name.length > longest ? `${name.slice(0, longest - 1)}…` : name;

/** A line is broken where there is no number. */
function linePath(
  {cells}: ChartSeries,
  x: (row: number) => number,
  y: (value: number) => number,
): string {
  let path = '';
  cells.forEach(({number}, row) => {
    if (number === undefined) return;
    const goesOn = row > 0 && cells[row - 1]?.number !== undefined;
    path += `${goesOn ? 'L' : 'M'}${x(row)} ${y(number)}`;
  });
  return path;
}

const valuesOf = (series: readonly ChartSeries[]): number[] =>
  series.flatMap(({cells}) => cells.flatMap(({number}) => number ?? []));

/** How far each pile reaches, up and down. */
const stackEnds = (count: number, series: readonly ChartSeries[]): number[] =>
  Array.from({length: count}, (_, row) => {
    const values = series.map(({cells}) => cells[row]?.number ?? 0);
    const sum = (side: (value: number) => boolean): number =>
      values.filter(side).reduce((total, value) => total + value, 0);
    return [sum((value) => value > 0), sum((value) => value < 0)];
  }).flat();

function table({corner, names, series}: ChartData, title: string, label: string): HTMLElement {
  const head = [corner, ...series.map(({name}) => name)];
  const rows = names.map((name, row) =>
    make(
      'tr',
      {},
      make('th', {scope: 'row'}, name),
      ...series.map(({cells}) => make('td', {}, cells[row]?.shown ?? '')),
    ),
  );
  return make(
    'details',
    {},
    make('summary', {}, label),
    make(
      'table',
      {'aria-label': title},
      make(
        'thead',
        {},
        make('tr', {}, ...head.map((text) => make(text === '' ? 'td' : 'th', {}, text))),
      ),
      make('tbody', {}, ...rows),
    ),
  );
}

const colourOf = (index: number): string => colours[index % colours.length] ?? colours[0];

const lineStyle = (index: number) => ({
  fill: 'none',
  stroke: colourOf(index),
  'stroke-width': 2,
  'stroke-dasharray': dashes[index % dashes.length] ?? '',
});

function words(text: string, x: number, y: number, anchor: 'end' | 'middle'): SVGElement {
  const element = svg('text', {x, y, 'text-anchor': anchor});
  element.textContent = text;
  return element;
}

function svg(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

const round = (value: number): number => Math.round(value * 100) / 100;
