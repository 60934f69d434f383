/** The outcome of a run in a few lines, for a dialog. */
import {fill, type Messages} from '../messages';
import type {Summary} from '../run/summary';

export const menuText = (summary: Summary, messages: Messages): string => {
  const {menu, setAside: reasons} = messages;
  const aside = Object.entries(summary.setAside).map(([reason, {count, rows}]) =>
    fill(menu.setAside, {
      count,
      reason: (reasons as Readonly<Record<string, string>>)[reason] ?? reason,
      rows: rows.join(', '),
    }),
  );
  const {header = '', codes = {}} = summary.labels['stage'] ?? {};
  const stages = Object.entries(summary.counts['stage'] ?? {}).map(
    ([code, n]) => `${codes[code] ?? code}: ${String(n)}`,
  );
  return [
    fill(menu.done, {
      customers: summary.customers,
      rows: summary.rows,
      day: messages.day(summary.asOf),
    }),
    `${header}: ${stages.join(' · ')}`,
    ...aside,
    ...summary.warnings.map(({text}) => text),
  ].join('\n');
};
