/**
 * Reads the settings stored with the spreadsheet, or stores them, and with them how a sheet's columns are to be read.
 * `classify` is sent what it shall use: it reads no store.
 */
import * as v from 'valibot';
import type {Book} from '../google/port';
import {messagesFor} from '../messages';
import type {Call} from './answer';
import {checked, type ClassifyRequest, schemas, type SentChoices, type Settings} from './request';

export const SETTINGS = 'settings';
export const choicesKey = (sheet: number): string => `choices:${String(sheet)}`;

export const settings = ({book}: Call, sent: unknown): {readonly settings: Settings} => {
  const {save, sheet, choices} = checked(schemas.settings, sent);
  if (choices) {
    const key = choicesKey(sheet ?? book.activeSheet().id);
    const isEmpty =
      !choices.kind && !choices.dateOrder && !Object.keys(choices.columns ?? {}).length;
    if (isEmpty) book.properties.remove(key);
    else book.properties.write(key, JSON.stringify(choices));
  }
  if (save) book.properties.write(SETTINGS, JSON.stringify(save));
  return {settings: save ?? storedSettings(book.properties.read(SETTINGS))};
};

/** What an older version stored, or somebody tampered with, counts only while it is valid. */
export const storedSettings = (text: string | undefined): Settings => valid(text, 'save') ?? {};
export const storedChoices = (text: string | undefined): SentChoices | null =>
  valid(text, 'choices') ?? null;

const valid = <Part extends 'save' | 'choices'>(text: string | undefined, part: Part) => {
  if (text === undefined) return undefined;
  try {
    const result = v.safeParse(schemas.settings, {[part]: JSON.parse(text) as unknown});
    return result.success ? result.output[part] : undefined;
  } catch {
    return undefined;
  }
};

/** What has been set for a sheet, as `classify` is sent it. */
export const storedRequest = (book: Book, sheet: number): ClassifyRequest => {
  const kept = book.properties.all();
  const choices = storedChoices(kept[choicesKey(sheet)]);
  return {...storedSettings(kept[SETTINGS]), ...(choices ? {choices} : {})};
};

/** The call in the language that has been set. */
export const spoken = (call: Call): Call => {
  const {language} = storedSettings(call.book.properties.read(SETTINGS));
  return language ? {...call, messages: messagesFor(language)} : call;
};
