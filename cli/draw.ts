/** A summary drawn for a terminal, 80 columns wide, without colour. */
import type {DemoWords} from './messages';
import type {Summary} from './answer';

const width = 80;
const labelWidth = 26;
const barWidth = 31;
/** From the top down; the other codes of the column are no part of the pyramid. */
const tiers = ['TOP', 'BIG', 'MEDIUM', 'SMALL', 'INACTIVE', 'PROSPECT', 'SUSPECT'];
const sections = ['stage', 'activity', 'rfm', 'action'];

interface Line {
  readonly label: string;
  readonly count: number;
  readonly revenue: number;
}

export function drawSummary(
  summary: Summary,
  {
    title,
    locale,
    words,
  }: {readonly title: string; readonly locale: string; readonly words: DemoWords},
): string {
  const style = {...formats(locale), words};
  const blocks = sections.map((id) => section(summary, id, style));
  const aside = Object.values(summary.setAside).reduce((sum, {count}) => sum + count, 0);
  const day = words.asOf(summary.asOf);
  const name = cut(title, width - 4 - day.length);
  const facts = [
    `${style.count(summary.orders)} ${words.orders}`,
    `${style.count(summary.customers)} ${words.customers}`,
    `${style.count(Math.round(summary.revenue))} ${words.revenue}`,
    ...(aside > 0 ? [`${style.count(aside)} ${words.setAside}`] : []),
  ];
  return [
    '',
    ` ${name.padEnd(width - 2 - day.length)}${day}`,
    ` ${'─'.repeat(width - 2)}`,
    ` ${facts.join(' · ')}`,
    ...pyramid(summary, style),
    ...blocks.flat(),
    ...(summary.warnings ?? []).flatMap(({text}) => ['', ...wrapped(text)]),
    '',
    ` ${words.next}`,
    '',
  ].join('\n');
}

function formats(locale: string) {
  const tag = locale.replace('_', '-');
  const count = new Intl.NumberFormat(tag, {useGrouping: true});
  const share = new Intl.NumberFormat(tag, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  return {
    count: (value: number) => count.format(value),
    share: (value: number, total: number) => (total > 0 ? share.format(value / total) : ''),
  };
}

type Style = ReturnType<typeof formats> & {readonly words: DemoWords};

function linesOf({counts, labels, tierRevenue}: Summary, id: string): Map<string, Line> {
  const counted = counts[id] ?? {};
  const codes = labels?.[id]?.codes ?? {};
  // The labels give the order; codes without a label come last.
  const all = new Set([...Object.keys(codes), ...Object.keys(counted)].filter((code) => code));
  return new Map(
    [...all].map((code) => [
      code,
      {label: codes[code] ?? code, count: counted[code] ?? 0, revenue: tierRevenue?.[code] ?? 0},
    ]),
  );
}

function section(summary: Summary, id: string, {words, ...format}: Style): string[] {
  const lines = [...linesOf(summary, id).values()].filter(({count}) => count > 0);
  if (lines.length === 0) return [];
  const most = Math.max(...lines.map(({count}) => count));
  const total = lines.reduce((sum, {count}) => sum + count, 0);
  return [
    '',
    headed(summary.labels?.[id]?.header ?? id, words.customers, words.share),
    ...lines.map(({label, count}) => {
      const bar = '█'.repeat(Math.round((count / most) * barWidth)) || '▏';
      const name = cut(label, labelWidth).padEnd(labelWidth);
      const numbers = `${format.count(count).padStart(10)}${format.share(count, total).padStart(9)}`;
      return `   ${name}${bar.padEnd(barWidth)}${numbers}`;
    }),
  ];
}

const headed = (header: string, one: string, two: string) =>
  ` ${cut(header, labelWidth + barWidth).padEnd(labelWidth + barWidth + 2)}${one.padStart(10)}${two.padStart(9)}`;

function pyramid(summary: Summary, {words, ...format}: Style): string[] {
  const lines = linesOf(summary, 'tier');
  const all = [...lines.values()];
  if (all.every(({count}) => count === 0)) return [];
  const customers = all.reduce((sum, {count}) => sum + count, 0);
  const revenue = all.reduce((sum, line) => sum + line.revenue, 0);
  const body = tiers.length * 2;
  const numbers = ({label, count, revenue: money}: Line) =>
    cut(label, 22).padEnd(23) +
    `${format.count(count).padStart(9)}${format.share(count, customers).padStart(9)}` +
    (revenue > 0 ? format.share(money, revenue).padStart(11) : '');
  const steps = tiers.map((code, index) => {
    const half = '█'.repeat(index);
    const shape = `${' '.repeat(tiers.length - 1 - index)}▟${half}${half}▙`;
    const line = lines.get(code) ?? {label: code, count: 0, revenue: 0};
    return `   ${shape.padEnd(body + 7)}${numbers(line)}`;
  });
  const others = [...lines].filter(([code, {count}]) => !tiers.includes(code) && count > 0);
  const head = summary.labels?.['tier']?.header ?? 'tier';
  return [
    '',
    ` ${head.padEnd(body + 32)}${words.customers.padStart(9)}${words.share.padStart(9)}` +
      (revenue > 0 ? words.revenueShare.padStart(11) : ''),
    ...steps,
    ...others.map(([, line]) => `   ${' '.repeat(body + 7)}${numbers(line)}`),
  ];
}

const cut = (text: string, length: number) =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;

function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = ' !';
  for (const word of text.split(/\s+/)) {
    if (line.length + word.length + 1 > width) {
      lines.push(line);
      line = '  ';
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}
