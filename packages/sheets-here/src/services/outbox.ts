import {Refusal} from '../grid/refusal';

/** A mail that has gone out. It goes nowhere here. */
export interface Mail {
  readonly at: Date;
  /** Addresses, with commas between them. */
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly name: string;
}

/** Google's quotas of a consumer account. */
const mailLimits = {
  recipientsPerDay: 100,
  recipientsPerMail: 50,
  subjectCharacters: 250,
  bodyBytes: 200 * 1024,
} as const;

const day = 86_400_000;

/** The mails of a person. A quota counts from the first mail for 24 hours. */
export class Outbox {
  readonly mails: Mail[] = [];
  private windowStart = -Infinity;
  private used = 0;

  /** Recipients that may still be written to. */
  remaining(now: number): number {
    if (now - this.windowStart >= day) this.used = 0;
    return Math.max(0, mailLimits.recipientsPerDay - this.used);
  }

  /** Spends of the quota as another script of the person's does. */
  spend(now: number, recipients: number): void {
    this.remaining(now);
    if (this.used === 0) this.windowStart = now;
    this.used += recipients;
  }

  send(now: number, mail: Omit<Mail, 'at'>): void {
    const recipients = mail.to
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== '');
    if (recipients.length === 0) throw new Refusal('Failed to send email: no recipient');
    const odd = recipients.find(
      (one) => !/^([^<>@\s]+@[^<>@\s]+|.*<[^<>@\s]+@[^<>@\s]+>)$/.test(one),
    );
    if (odd !== undefined) throw new Refusal(`Invalid email: ${odd}`);
    if (recipients.length > mailLimits.recipientsPerMail)
      throw new Refusal('Limit Exceeded: Email Recipients Per Message.');
    if (mail.subject.length > mailLimits.subjectCharacters)
      throw new Refusal('Argument too large: subject');
    for (const text of [mail.body, mail.htmlBody])
      if (new TextEncoder().encode(text).length > mailLimits.bodyBytes)
        throw new Refusal('Limit Exceeded: Email Body Size.');
    if (recipients.length > this.remaining(now))
      throw new Refusal('Service invoked too many times for one day: email.');
    this.spend(now, recipients.length);
    this.mails.push({...mail, at: new Date(now)});
  }
}
