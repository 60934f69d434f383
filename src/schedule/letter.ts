/** The digest: what a scheduled check mails to the person whose schedule it is. */
import type {Letter} from '../google/port';
import {fill, type Messages} from '../messages';
import {CHANGE_KINDS, type Digest, type Mail} from '../checks/types';
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
  const letter = writeLetter(digest, sheet.name, link, messages);
  return () => {
    office.mail.send(letter);
  };
};

/** @param link address of the sheet, if it is known */
export const writeLetter = (
  {asOf, since, counts, quiet, warnings = []}: Digest,
  sheet: string,
  link: string | undefined,
  messages: Messages,
): Letter => {
  const {digest: words, schedule, day} = messages;
  const said = countsText(counts, messages);
  const subject = fill(words.subject, {sheet: oneLine(sheet), counts: said}).slice(0, MOST_SUBJECT);
  const opening = since
    ? fill(words.since, {day: day(asOf), since: day(since)})
    : fill(words.first, {day: day(asOf)});
  const changes = CHANGE_KINDS.filter((kind) => counts[kind]).map((kind) =>
    fill(schedule.counts[kind], {n: counts[kind]}),
  );
  const lines = [...(changes.length ? changes : [schedule.unchanged]), ...warnings.map(oneLine)];
  const names = quiet.map(({name, value, last}) =>
    value === null
      ? fill(words.customerWithoutValue, {name: oneLine(name), last: day(last)})
      : fill(words.customer, {name: oneLine(name), value: money(value, messages), last: day(last)}),
  );
  const list = (items: readonly string[]): string =>
    `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
  return {
    subject,
    text: [
      opening,
      ...lines.map((line) => `- ${line}`),
      ...(names.length ? ['', words.quiet, ...names.map((line) => `- ${line}`)] : []),
      '',
      ...(link === undefined ? [] : [`${words.more}: ${link}`, '']),
      words.stop,
    ].join('\n'),
    html: [
      `<p>${escaped(opening)}</p>${list(lines)}`,
      ...(names.length ? [`<p>${escaped(words.quiet)}</p>${list(names)}`] : []),
      ...(link === undefined
        ? []
        : [`<p><a href="${escaped(link)}">${escaped(words.more)}</a></p>`]),
      `<p style="color:#666;font-size:smaller">${escaped(words.stop)}</p>`,
    ].join(''),
  };
};

/** Names come from the table: a line break in one must not make a line of its own. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const money = (value: number, {numbers: {decimal}}: Messages): string =>
  value.toFixed(2).replace('.', decimal);

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
