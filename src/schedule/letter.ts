/** The digest: what a scheduled check mails to the person whose schedule it is. */
import type {Letter} from '../google/port';
import {fill, type Messages} from '../messages';
import {CHANGE_KINDS, type Digest, type Mail} from '../checks/types';
import {mailHtml} from './letterHtml';
import {moneyText, signOfLocale} from './money';
import {countsText} from './outcome';
import {scheduleKey, storedSchedule} from './stored';

/** Google's limit, characters. */
const MOST_SUBJECT = 250;

/**
 * What keeps this digest from being mailed now, or the way to mail it. Only the person whose schedule it is gets it, whoever
 * runs the check. After `quota` it may be tried again.
 */
export const letterFor: Mail = (context, sheet, digest) => {
  const {book, office} = context;
  const plan = storedSchedule(book.properties.read(scheduleKey(sheet.id)));
  if (!plan?.mail) return 'off';
  const missing = office.missing();
  // Asked outright: an answer that fails to come must not pass for another person's schedule.
  if (missing.includes('triggers') || plan.trigger !== office.triggers.find()) return 'theirs';
  const isUnchanged =
    CHANGE_KINDS.every((kind) => !digest.counts[kind]) && !digest.warnings?.length;
  if (!plan.mailUnchanged && isUnchanged) return 'nothing';
  if (missing.includes('mail') || missing.includes('address') || !office.mail.address())
    return 'noPermission';
  if (office.mail.remaining() < 1) return 'quota';
  const {messages} = context;
  const address = book.url();
  const link = address === undefined ? undefined : `${address}#gid=${String(sheet.id)}`;
  const {locale} = context;
  const letter = writeLetter(digest, {sheet: sheet.name, link, locale}, messages);
  return () => {
    office.mail.send(letter);
  };
};

/** Where the sheet is, and how money is written there. */
export interface LetterOf {
  readonly sheet: string;
  /** Address of the sheet, if it is known. */
  readonly link: string | undefined;
  /** Of the spreadsheet. */
  readonly locale: string;
}

export const writeLetter = (
  {asOf, since, counts, quiet, currency, warnings = []}: Digest,
  {sheet, link, locale}: LetterOf,
  messages: Messages,
): Letter => {
  const {digest: words, schedule} = messages;
  const said = countsText(counts, messages);
  const name = oneLine(sheet);
  const subject = fill(words.subject, {sheet: name, counts: said}).slice(0, MOST_SUBJECT);
  const day = (iso: string): string => dayText(iso, messages);
  const opening = since
    ? fill(words.since, {day: day(asOf), since: day(since)})
    : fill(words.first, {day: day(asOf)});
  const changes = CHANGE_KINDS.filter((kind) => counts[kind]).map((kind) =>
    fill(schedule.counts[kind], {n: counts[kind]}),
  );
  const lines = [...(changes.length ? changes : [schedule.unchanged]), ...warnings.map(oneLine)];
  const sign = currency ?? signOfLocale(locale);
  const people = quiet.map((each) => ({
    name: oneLine(each.name),
    value: each.value === null ? '' : moneyText(each.value, sign, messages),
    last: day(each.last),
  }));
  const hasMoney = people.some(({value}) => value !== '');
  const isOfLocale = hasMoney && (currency ?? null) === null && sign !== undefined;
  const notes = [...(isOfLocale ? [fill(words.localeCurrency, {currency: sign})] : []), words.stop];
  const told = people.map(({value, ...rest}) =>
    value === '' ? fill(words.customerWithoutValue, rest) : fill(words.customer, {value, ...rest}),
  );
  const {customer, value: revenue, last} = words.heads;
  return {
    subject,
    text: [
      opening,
      ...lines.map((line) => `- ${line}`),
      ...(told.length ? ['', words.quiet, ...told.map((line) => `- ${line}`)] : []),
      '',
      ...(link === undefined ? [] : [`${words.more}: ${link}`, '']),
      ...notes,
    ].join('\n'),
    html: mailHtml({
      language: words.language,
      title: name,
      opening,
      lines,
      table: people.length
        ? {
            caption: words.quiet,
            heads: [customer, ...(hasMoney ? [revenue] : []), last],
            rows: people.map((each) => [each.name, ...(hasMoney ? [each.value] : []), each.last]),
          }
        : undefined,
      link: link === undefined ? undefined : {address: link, text: words.more},
      notes,
    }),
  };
};

/** A day as the language writes it in a letter: the month by name, so that it is not read two ways. */
const dayText = (iso: string, {digest: {day: form, months}}: Messages): string => {
  const [year = '', month = '', day = ''] = iso.split('-');
  return fill(form, {year, month: months[Number(month) - 1] ?? month, day: String(Number(day))});
};

/** Names come from the table: a line break in one must not make a line of its own. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
