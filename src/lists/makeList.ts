/**
 * Makes a list to act on: the customers of one class on a new sheet, with the plan of their stage, groups for a test, and
 * columns for what comes of it. The classes are those of the day that stands in the results of the sheet.
 */
import {isDate} from '../base/cells';
import type {Wording} from '../classes/column';
import type {Results} from '../classes/results';
import {perDay} from '../base/memo';
import {customerKey} from '../base/keys';
import {UserError} from '../base/errors';
import type {Book, Mark, SheetPort} from '../google/port';
import {fill} from '../messages';
import {type Group, testGroup} from '../models/testGroup';
import type {CallContext} from '../door/context';
import {classAsked} from '../door/classAsked';
import {reporter} from '../door/progress';
import {lastRun, runKey} from '../run/lastRun';
import {findResults} from '../sheet/findColumn';
import {sheetOf, tableBehind} from '../sheet/tableBehind';
import {warningsOf} from '../run/summary';
import {openStored} from '../run/opened';
import {asOfDay} from '../run/table';
import {layOut, type Test, topOf} from './layout';
import {laterThan, noticesOf, oneGroup} from './notices';
import {peopleIn} from './people';
import type {ListRequest} from './request';
import {writeList} from './sheet';
import type {ListMade} from './types';

/** @throws UserError busy, nobodyInClass, nobodyMayBeContacted, and all of openTable() and the readers */
export const makeList = (context: CallContext, request: ListRequest): ListMade => {
  const {book} = context;
  classAsked(request);
  if (request.test && customerKey(request.test.name) === '')
    throw new UserError('badArgument', {argument: 'test.name', found: '', kind: 'value'});
  const report = reporter(book, request.run);
  return book.locked(() => {
    report('read');
    const made = makeFor(context, request, (customers) => {
      report('write', {customers});
    });
    report('done');
    return made;
  });
};

const makeFor = (
  context: CallContext,
  request: ListRequest,
  writing: (customers: number) => void,
): ListMade => {
  const {book, messages} = context;
  const marks = book.marks();
  const asked = sheetOf(book, request.sheet);
  const source = tableBehind(book, asked, marks);
  const day = dayOfResults(book, source, marks);
  const {table, read: readAll} = openStored(context, source, day, marks);
  const read = readAll();
  const results = read.classify();

  const {column, code, test} = request;
  const people = peopleIn({table, reading: read.reading, results}, request);
  const facts = {
    label: (messages.labels[column] as Readonly<Record<string, string>>)[code] ?? code,
    column: messages.columns[column],
    sheet: source.name(),
    day: messages.day(results.asOf),
  };
  if (!people.inClass) throw new UserError('nobodyInClass', facts);
  if (!people.entries.length)
    throw new UserError('nobodyMayBeContacted', {
      ...facts,
      count: people.inClass,
      column: people.consentHeaders[0] ?? '',
    });

  writing(people.entries.length);
  const groups = test && groupsOf(results, people.entries, test);
  const wording: Wording = {
    messages,
    codes: false,
    day: perDay((day) => new Date(book.calendar.instantOf(day))),
    dayText: messages.day,
  };
  const chosen = [...results.base.slice(1), ...results.columns].filter(({id}) =>
    request.columns.includes(id),
  );
  const sheet = writeList(
    book,
    fill(messages.list.name, facts),
    layOut({
      source,
      results,
      people,
      chosen,
      wording,
      top: topOf(facts, results, people, request, messages),
      test: test && groups ? {...test, groups} : undefined,
    }),
  );
  const notices = [
    ...noticesOf(people, request),
    ...(results.asOf < book.today() ? laterThan(results, facts.day) : []),
    ...oneGroup(groups),
  ];
  const countOf = (group: Group): number => groups?.filter((one) => one === group).length ?? 0;
  return {
    sheet,
    customers: people.entries.length,
    left: {
      noConsent: people.consentHeaders.length ? people.inClass - people.entries.length : null,
    },
    groups: groups ? {A: countOf('A'), B: countOf('B')} : null,
    warnings: warningsOf(notices, messages),
  };
};

/** The day that stands beside the results, so that the list holds whom the sheet shows; today where there are none. */
const dayOfResults = (book: Book, source: SheetPort, marks: readonly Mark[]): number => {
  let newest = -Infinity;
  for (const cell of findResults(book, source, 'as_of', marks)?.cells ?? [])
    if (isDate(cell)) newest = Math.max(newest, cell.getTime());
  if (Number.isFinite(newest)) return book.calendar.dayOf(newest);
  const last = lastRun(book.properties.read(runKey(source.id)));
  return asOfDay(book, last?.summary.asOf);
};

/** The groups of =TEST_GROUP. */
const groupsOf = (
  {names}: Results,
  entries: readonly number[],
  {name, share}: Test,
): readonly Group[] => {
  const test = customerKey(name);
  return entries.map((entry) => testGroup(customerKey(names[entry] ?? ''), test, share));
};
