/** As RFC 4180 has it: lines end in CR LF, and what holds a comma, a quote or a line's end stands in quotes. No mark of byte order: a tool would take it for a part of the first header. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) =>
      row.map((text) => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text)).join(','),
    )
    .map((line) => `${line}\r\n`)
    .join('');
