/** Reads the settings stored with the spreadsheet, or stores them. `classify` is sent what it shall use: it reads no store. */
import * as v from 'valibot';
import type {Call} from './edge';
import {checked, schemas, type Settings} from './request';

const KEY = 'settings';

export const settings = ({book}: Call, sent: unknown): {readonly settings: Settings} => {
  const {save} = checked(schemas.settings, sent);
  if (save) book.properties.write(KEY, JSON.stringify(save));
  return {settings: save ?? stored(book.properties.read(KEY))};
};

/** What an older version stored, or somebody tampered with, counts only while it is valid. */
const stored = (text: string | undefined): Settings => {
  if (text === undefined) return {};
  try {
    const result = v.safeParse(schemas.settings, {save: JSON.parse(text)});
    return result.success ? (result.output.save ?? {}) : {};
  } catch {
    return {};
  }
};
