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

type Attributes = Readonly<Record<string, string>>;

/** @param content HTML */
const element = (tag: string, attributes: Attributes, content: string): string => {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${tag}${written.join('')}>${content}</${tag}>`;
};

const FONT = 'font-family:Arial,Helvetica,sans-serif;font-size:14px;line-height:1.4;color:#202124';
const GREY = 'color:#5f6368';
const BLUE = '#1a73e8';
const CELL = 'border-top:1px;border-top-style:solid;border-top-color:#dadce0;padding:6px';
const PLAIN: Attributes = {cellpadding: '0', cellspacing: '0', style: 'border-collapse:collapse'};

const paragraph = (style: string, text: string): string => element('p', {style}, escaped(text));

/** The first column is text, the others are amounts and days. */
const row = (cells: readonly string[], tag: 'td' | 'th'): string => {
  const style = tag === 'th' ? `${CELL};${GREY};font-weight:normal` : CELL;
  const written = cells.map((cell, i) =>
    element(tag, {align: i ? 'right' : 'left', style}, escaped(cell)),
  );
  return element('tr', {}, written.join(''));
};

const tableOf = ({caption, heads, rows}: MailTable): string =>
  paragraph('margin-top:20px;margin-bottom:4px;font-weight:bold', caption) +
  element(
    'table',
    {...PLAIN, width: '100%'},
    [row(heads, 'th'), ...rows.map((cells) => row(cells, 'td'))].join(''),
  );

const linesOf = (lines: readonly string[]): string => {
  const style = `border-left-width:4px;border-left-style:solid;border-left-color:${BLUE};padding:4px;padding-left:12px;font-size:16px`;
  const rows = lines.map((line) => element('tr', {}, element('td', {style}, escaped(line))));
  return element('table', {role: 'presentation', ...PLAIN}, rows.join(''));
};

const linkTo = ({address, text}: NonNullable<MailParts['link']>): string => {
  const style = `background:${BLUE};color:#ffffff;text-decoration:none;padding:10px;border-radius:4px`;
  return element(
    'p',
    {style: 'margin:20px;margin-left:0'},
    element('a', {href: address, style}, escaped(text)),
  );
};

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
  element(
    'div',
    {lang: language, style: `${FONT};max-width:600px`},
    [
      paragraph('margin:0;font-size:18px;font-weight:bold', title),
      paragraph(`margin-top:4px;margin-bottom:12px;${GREY}`, opening),
      linesOf(lines),
      table ? tableOf(table) : '',
      link ? linkTo(link) : '',
      ...notes.map((note) => paragraph(`margin:8px;margin-left:0;${GREY};font-size:12px`, note)),
    ].join(''),
  );
