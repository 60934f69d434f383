/** What a list's sheet holds: the plan on top, and the table under it. */
import type {Cell} from '../base/cells';
import type {BoundColumn, Wording} from '../classes/column';
import type {Results} from '../classes/results';
import type {SheetPort} from '../google/port';
import {fill, type Messages} from '../messages';
import type {Group} from '../models/testGroup';
import type {ListRequest} from './request';
import type {People} from './people';
import {planOf} from './plan';
import type {ListTable} from './sheet';
import {shareText} from './text';

export type Test = NonNullable<ListRequest['test']>;

/** What goes onto the sheet of a list. */
interface Contents {
  readonly source: SheetPort;
  readonly results: Results;
  readonly people: People;
  /** Columns of results beside each customer. */
  readonly chosen: readonly BoundColumn[];
  readonly wording: Wording;
  /** What stands over the table. */
  readonly top: readonly string[];
  readonly test: (Test & {readonly groups: readonly Group[]}) | undefined;
}

export const layOut = ({
  source,
  results,
  people,
  chosen,
  wording,
  top,
  test,
}: Contents): ListTable => {
  const {
    columns,
    list: {heads},
  } = wording.messages;
  const cells = chosen.map((column) => column.cells(wording));
  const group = 1 + people.contactHeaders.length + chosen.length;
  const header = [
    people.customerHeader || columns.customer,
    ...people.contactHeaders,
    ...chosen.map((column) => columns[column.header]),
    ...(test ? [heads.group] : []),
    heads.contacted,
    heads.converted,
    heads.notes,
  ];
  return {
    top,
    header,
    rows: people.entries.map((entry, i): Cell[] => [
      results.names[entry] ?? '',
      ...people.contactsOf(entry),
      ...cells.map((cell) => cell(entry)),
      ...(test ? [test.groups[i] ?? ''] : []),
      '',
      '',
      '',
    ]),
    remembered: new Map([
      ['customer', {column: 0, facts: [source.id]}],
      ...(test ? [['group', {column: group, facts: [test.name, test.share]}] as const] : []),
      ['converted', {column: header.length - 2, facts: []}],
    ] as const),
  };
};

/** What stands over the table: always as many rows, so that the header is where it always is. */
export const topOf = (
  facts: Readonly<Record<string, string>>,
  results: Results,
  {entries, inClass, withoutConsent, consentHeaders}: People,
  {column, consent, test}: ListRequest,
  {list, functions: {plans}, labels, numbers}: Messages,
): string[] => {
  const plan = planOf(results, entries);
  const [objective = '', message = '', ratio = ''] = plan ? plans[plan.stage] : [];
  const consents = consentHeaders[0];
  return [
    fill(list.title, {...facts, count: entries.length}),
    consents === undefined
      ? list.consent.none
      : fill(list.consent[consent], {
          left: consent === 'all' ? withoutConsent : inClass - entries.length,
          column: consents,
        }),
    plan ? fill(list.objective, {text: objective}) : list.noPlan,
    plan ? fill(list.message, {text: message}) : '',
    plan ? fill(list.ratio, {text: ratio}) : '',
    [
      ...(plan
        ? [
            fill(list.planOf, {
              stage: labels.planStage[plan.stage],
              count: plan.count,
              all: entries.length,
            }),
          ]
        : []),
      fill(
        results.columns.find(({id}) => id === column)?.isPublished ? list.published : list.ours,
        facts,
      ),
    ].join(' '),
    test
      ? fill(list.test, {test: test.name, share: shareText(test.share, numbers)})
      : list.withoutTest,
  ];
};
