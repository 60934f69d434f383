/** Mail to the person themselves. */
import type {Office} from './port';

const address = (): string => Session.getEffectiveUser().getEmail();

export const mail: Office['mail'] = {
  address,
  remaining: () => MailApp.getRemainingDailyQuota(),
  send: ({subject, text, html}) => {
    MailApp.sendEmail({to: address(), subject, body: text, htmlBody: html, name: 'Ciclo'});
  },
};
