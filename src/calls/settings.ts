/** Keeps what a person has set with the spreadsheet, and how the columns of a sheet are to be read; or tells what is kept. */
import * as v from 'valibot';
import {UserError} from '../base/errors';
import {fitsProperty} from '../door/stores';
import type {Book} from '../google/port';
import {choices, options, type SentChoices, sheet} from '../door/request';
import {choicesKey, SETTINGS, storedSettings} from '../door/settings';
import {group} from '../door/validated';
import {defineCall} from './defineCall';

export const settings = defineCall('settings', {
  request: group({save: v.optional(options), sheet, choices: v.optional(choices)}),
  /** @throws UserError choicesTooLong */
  run: ({book}, request) => {
    const {save} = request;
    if (request.choices) keepChoices(book, request.sheet, request.choices);
    if (save) book.properties.write(SETTINGS, JSON.stringify(save));
    return {settings: save ?? storedSettings(book.properties.read(SETTINGS))};
  },
});

const keepChoices = (book: Book, asked: number | undefined, chosen: SentChoices): void => {
  const key = choicesKey(asked ?? book.activeSheet().id);
  const isEmpty = Object.values(chosen).every((choice) =>
    typeof choice === 'object' ? !Object.keys(choice).length : !choice,
  );
  if (isEmpty) book.properties.remove(key);
  else {
    const text = JSON.stringify(chosen);
    if (!fitsProperty(text)) throw new UserError('choicesTooLong');
    book.properties.write(key, text);
  }
};
