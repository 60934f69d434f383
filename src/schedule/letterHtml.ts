/** A mail as HTML: tables and inline styles, since mail programs know little else. Every text is escaped. */

/** A table of the mail, with a caption above it. */
export interface MailTable {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a mail holds, from its top down. */
export interface MailParts {
  readonly language: string;
  readonly title: string;
  readonly opening: string;
  readonly lines: readonly string[];
  readonly table: MailTable | undefined;
  readonly link: {readonly address: string; readonly text: string} | undefined;
  /** In small letters, at the end. */
  readonly notes: readonly string[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

const LINE = 'border-bottom:1px solid #dadce0;padding:6px 12px 6px 0';
/** The first column is text, the others are amounts and days. */
const alignOf = (column: number): string => (column ? 'right' : 'left');

const row = (cells: readonly string[], tag: 'td' | 'th'): string =>
  `<tr>${cells
    .map(
      (cell, i) =>
        `<${tag} align="${alignOf(i)}" style="${LINE}${tag === 'th' ? ';color:#5f6368;font-weight:normal' : ''}">${escaped(cell)}</${tag}>`,
    )
    .join('')}</tr>`;

const tableOf = ({caption, heads, rows}: MailTable): string =>
  `<p style="margin:20px 0 4px;font-weight:bold">${escaped(caption)}</p>` +
  `<table width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse;font-size:14px">` +
  `${row(heads, 'th')}${rows.map((cells) => row(cells, 'td')).join('')}</table>`;

/** @returns the body of a mail, at most 600 pixels wide */
export const mailHtml = ({
  language,
  title,
  opening,
  lines,
  table,
  link,
  notes,
}: MailParts): string =>
  [
    `<div lang="${escaped(language)}" style="font-family:Arial,Helvetica,sans-serif;font-size:14px;line-height:1.4;color:#202124;max-width:600px">`,
    `<p style="margin:0;font-size:18px;font-weight:bold">${escaped(title)}</p>`,
    `<p style="margin:4px 0 12px;color:#5f6368">${escaped(opening)}</p>`,
    `<table role="presentation" cellpadding="0" cellspacing="0" style="border-collapse:collapse;font-size:16px">`,
    ...lines.map(
      (line) =>
        `<tr><td style="border-left:4px solid #1a73e8;padding:4px 12px">${escaped(line)}</td></tr>`,
    ),
    '</table>',
    table ? tableOf(table) : '',
    link
      ? `<p style="margin:20px 0"><a href="${escaped(link.address)}" style="background:#1a73e8;color:#ffffff;text-decoration:none;padding:10px 16px;border-radius:4px">${escaped(link.text)}</a></p>`
      : '',
    ...notes.map(
      (note) => `<p style="margin:8px 0;color:#5f6368;font-size:12px">${escaped(note)}</p>`,
    ),
    '</div>',
  ].join('');
