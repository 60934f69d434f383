import {readFileSync, writeFileSync} from 'node:fs';
import {csvFormatRows} from 'd3-dsv';
import {messages} from './messages';
import {Failure} from './failure';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/** @throws Failure when it is missing, unreadable or empty. */
export function readBytes(file: string): Uint8Array {
  const bytes = read(file);
  // A byte-order mark and white space are nothing either.
  const blank = bytes.every((byte) => [0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf].includes(byte));
  if (blank) throw new Failure(messages.emptyFile(file));
  return bytes;
}

function read(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = codeOf(error);
    throw new Failure(code === 'ENOENT' ? messages.noFile(file) : messages.unreadable(file, code));
  }
}

export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number | boolean)[])[];
}

/** @throws Failure when it cannot be written. */
export function writeCsv(file: string, {header, rows}: Table): void {
  const lines = [header, ...rows].map((row) => row.map(String));
  try {
    writeFileSync(file, `${csvFormatRows(lines)}\n`);
  } catch (error) {
    throw new Failure(messages.unwritable(file, codeOf(error)));
  }
}
