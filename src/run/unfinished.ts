/** A run that ran out of time: the next one with the same request goes on with it, for the same day. */
import {dayFromIso, isoDay} from '../reading/dates';
import type {Book} from '../google/port';
import {quietly} from '../door/answer';
import type {ClassifyRequest} from '../door/request';

const keyOf = (sheet: number): string => `unfinished:${String(sheet)}`;

const ASIDE: readonly string[] = ['run', 'table', 'sheet'];

/** What makes two requests the same: neither the name of the run, nor the day where it is today's. */
const gist = (request: ClassifyRequest): string =>
  JSON.stringify(
    Object.entries(request)
      .filter(([name]) => !ASIDE.includes(name))
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );

/** What is not kept does no harm: the next run begins with its own day and writes what differs. */
export const keepUnfinished = (
  book: Book,
  sheet: number,
  request: ClassifyRequest,
  asOf: number,
): void => {
  quietly(() => {
    book.properties.write(
      keyOf(sheet),
      JSON.stringify({asOf: isoDay(asOf), request: gist(request)}),
    );
  });
};

export const forgetUnfinished = (book: Book, sheet: number): void => {
  quietly(() => {
    book.properties.remove(keyOf(sheet));
  });
};

/** What a run that ran out of time has left word of. */
export const unfinishedRun = (book: Book, sheet: number): string | undefined =>
  quietly(() => book.properties.read(keyOf(sheet)));

/** The request, for the day of the run that it goes on with, when that was begun yesterday or today. */
export const goingOn = (
  book: Book,
  left: string | undefined,
  request: ClassifyRequest,
): ClassifyRequest =>
  quietly(() => {
    if (left === undefined || request.asOf !== undefined) return undefined;
    const kept = JSON.parse(left) as {readonly asOf: string; readonly request: string};
    const day = dayFromIso(kept.asOf);
    return kept.request === gist(request) && day !== undefined && book.today() - day <= 1
      ? {...request, asOf: kept.asOf}
      : undefined;
  }) ?? request;
