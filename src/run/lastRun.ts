/** The last run of a sheet, kept with the spreadsheet so that its result is there when the sidebar is opened again. */
import {fitsProperty} from '../door/stores';
import type {Book} from '../google/port';
import {quietly} from '../door/answer';
import type {Summary} from './summary';

export interface Last {
  /** The instant of the run, ISO. */
  readonly at: string;
  readonly summary: Summary;
}

/** Changes whenever a summary is no longer what an older sidebar kept. */
const VERSION = 1;
export const runKey = (sheet: number): string => `run:${String(sheet)}`;

/** A run whose results stand in the sheet does not fail for want of memory: then there is only no last run. */
export const rememberRun = (book: Book, summary: Summary): void => {
  const at = new Date(Date.now()).toISOString();
  const texts = [
    summary,
    {...summary, warnings: summary.warnings.map(({code, count, text}) => ({code, count, text}))},
    {...summary, warnings: []},
  ].map((each) => JSON.stringify({version: VERSION, at, summary: each}));
  const text = texts.find(fitsProperty);
  const key = runKey(summary.sheet.id);
  quietly(() => {
    if (text === undefined) book.properties.remove(key);
    else book.properties.write(key, text);
  });
};

export const lastRun = (text: string | undefined): Last | null => {
  if (text === undefined) return null;
  const kept = quietly(() => JSON.parse(text) as Partial<Last & {version: number}> | null);
  return kept?.version === VERSION && kept.at !== undefined && kept.summary
    ? {at: kept.at, summary: kept.summary}
    : null;
};
