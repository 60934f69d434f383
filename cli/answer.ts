/** What the bundle's calls answer, checked as far as the command line uses it. */
import type {Host} from 'sheets-here/host';
import {messages} from './messages';
import {Failure} from './failure';
import {type Choices, type SaleValues, waysToChoose, waysToCount} from './ways';
import type {Table} from './files';

export interface Summary {
  readonly asOf: string;
  readonly rows: number;
  readonly customers: number;
  readonly orders: number;
  readonly revenue: number;
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly setAside: Readonly<Record<string, {readonly count: number}>>;
  readonly warnings?: readonly {readonly text: string}[];
  readonly tierRevenue?: Readonly<Record<string, number>>;
  readonly labels?: Readonly<
    Record<string, {readonly header: string; readonly codes: Readonly<Record<string, string>>}>
  >;
}

interface Refusal {
  readonly code?: string;
  readonly message?: string;
  readonly sales?: readonly SaleValues[];
}

export interface Classified {
  readonly summary: Summary;
  readonly table?: Table;
}

/**
 * Calls the sidebar's function.
 *
 * @param hint what is said besides where a person has to choose first
 * @throws Failure with the add-on's own words when it answers {ok: false}
 */
export async function ask(host: Host, name: string, request: object, hint = ''): Promise<object> {
  const answer = await host.run(name, request);
  if (typeof answer !== 'object' || answer === null || !('ok' in answer))
    throw new Failure(messages.unexpectedAnswer);
  if (answer.ok === true) return answer;
  const {code, message = messages.unexpectedAnswer, sales} = answer as Refusal;
  // No mistake of the user's: what the add-on logged is the only trace of it.
  if (code === 'unexpected') host.calls.output.forEach((line) => process.stderr.write(`${line}\n`));
  const more = code === 'undecided' ? hint : sales ? waysToCount(sales) : '';
  throw new Failure(`${message} ${more}`.replace(/\s+/g, ' ').trim());
}

export interface ClassifyRequest {
  readonly asOf?: string;
  readonly choices?: Choices;
  readonly margin?: number;
  readonly predict?: boolean;
  readonly table?: 'labels' | 'codes';
}

/** What the sidebar does: recognise, then classify. */
export async function classified(
  host: Host,
  {asOf, choices, ...rest}: ClassifyRequest,
): Promise<Classified> {
  const common = {...(asOf !== undefined && {asOf}), ...(choices && {choices})};
  const read = await ask(host, 'recognise', common);
  const answer = await ask(host, 'classify', {...common, ...rest}, waysToChoose(read, choices));
  if (!isClassified(answer)) throw new Failure(messages.unexpectedAnswer);
  return answer;
}

const isClassified = (answer: object): answer is Classified =>
  'summary' in answer && typeof answer.summary === 'object' && answer.summary !== null;
