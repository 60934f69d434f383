/** The settings stored with the spreadsheet, and how a sheet's columns are to be read. `classify` is sent what it shall use: it reads no store. */
import {type GenericSchema, safeParse} from 'valibot';
import type {Book} from '../google/port';
import {choices, type ClassifyRequest, options, type SentChoices, type Settings} from './request';

export const SETTINGS = 'settings';
export const choicesKey = (sheet: number): string => `choices:${String(sheet)}`;

/** What an older version stored, or somebody tampered with, counts only while it is valid. */
export const storedSettings = (text: string | undefined): Settings => stored(options, text) ?? {};
export const storedChoices = (text: string | undefined): SentChoices | null =>
  stored(choices, text) ?? null;

const stored = <T>(schema: GenericSchema<unknown, T>, text: string | undefined): T | undefined => {
  if (text === undefined) return undefined;
  try {
    const result = safeParse(schema, JSON.parse(text) as unknown);
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
};

/** What has been set for a sheet, as `classify` is sent it. */
export const storedRequest = (
  {book, settings}: {readonly book: Book; readonly settings: Settings},
  sheet: number,
): ClassifyRequest => {
  const choices = storedChoices(book.properties.read(choicesKey(sheet)));
  return {...settings, ...(choices ? {choices} : {})};
};
