import {Refusal} from '../../grid/refusal';
import {defineClass, makers, mismatch, text, texts, type Parameter} from '../define';
import type {World} from '../world';

const {service} = makers<object>();

const known = new Set([
  'to',
  'subject',
  'body',
  'htmlBody',
  'name',
  'noReply',
  'replyTo',
  'cc',
  'bcc',
]);

/** What a mail is sent with. A name that Google does not know is a mistake to be shown. */
const letter: Parameter<Record<string, string>> = (argument) => {
  const read = texts(argument);
  if (read === mismatch) return mismatch;
  const odd = Object.keys(read).find((key) => !known.has(key));
  if (odd !== undefined) throw new Refusal(`not emulated: MailApp.sendEmail with ${odd}`);
  return read;
};

function send({stores, now}: World, mail: Readonly<Record<string, string>>): undefined {
  const {to = '', cc = '', bcc = '', subject, body, htmlBody = '', name = ''} = mail;
  if (subject === undefined || (body === undefined && htmlBody === ''))
    throw new Refusal('Invalid argument: the mail has no subject or no body.');
  const all = [to, cc, bcc].filter((one) => one !== '').join(',');
  stores.outbox.send(now(), {to: all, subject, body: body ?? '', htmlBody, name});
}

export const mailApp = defineClass<GoogleAppsScript.Mail.MailApp, object>('MailApp', {
  sendEmail: [
    service('mail', [letter], (_, world, mail) => send(world, mail)),
    service('mail', [text, text, text], (_, world, to, subject, body) =>
      send(world, {to, subject, body}),
    ),
    service('mail', [text, text, text, letter], (_, world, to, subject, body, options) =>
      send(world, {...options, to, subject, body}),
    ),
  ],
  getRemainingDailyQuota: service('mail', [], (_, {stores, now}) => stores.outbox.remaining(now())),
});
