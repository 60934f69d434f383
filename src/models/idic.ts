/**
 * One-to-one marketing, how far each customer's record has come: identify, differentiate, interact, customise (Peppers & Rogers).
 * The four steps are published; what proves each is our rule.
 */

export const IDIC_STEPS = ['IDENTIFY', 'DIFFERENTIATE', 'INTERACT', 'CUSTOMISE'] as const;
export type IdicStep = (typeof IDIC_STEPS)[number];

/** A contact counts for this many days. */
const RECENT = 180;

const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;
const PHONE = /^\+?[\d\s().\-/]+$/;
const SHORTEST_PHONE = 7;

/**
 * The key by which a customer is known again: an e-mail as it is, a phone as its digits, anything else with a letter or digit as
 * it is (a customer number).
 *
 * @param text already brought to one spelling (customerKey); '' is a blank
 * @returns undefined for a blank, for an @ that makes no address, and for marks alone (`-`)
 * @example contactKey('+34 600-11-22-33') // '34600112233'
 */
export const contactKey = (text: string): string | undefined => {
  if (text.includes('@')) return EMAIL.test(text) ? text : undefined;
  if (PHONE.test(text)) {
    const digits = text.replace(/\D/g, '');
    if (digits.length >= SHORTEST_PHONE) return digits;
  }
  return /[^\s\-–—./*?_,;:+()#]/.test(text) ? text : undefined;
};

/** One entry a customer in each list. */
export interface IdicRecords {
  /** contactKey's result. */
  readonly key: readonly (string | undefined)[];
  /** Whether value tier, need or segment, and treatment are filled in. */
  readonly tier: readonly boolean[];
  readonly need: readonly boolean[];
  readonly treatment: readonly boolean[];
  /** Day of the last contact, any count of days; undefined: none known. */
  readonly lastContact: readonly (number | undefined)[];
  /** May be contacted, or has said by which channel. */
  readonly consent: readonly boolean[];
}

export interface IdicLevels {
  /** 0 to 4: steps met before the first one that is not. */
  readonly level: Uint8Array;
  /** 1: somebody else has the same key, so neither is identified. */
  readonly duplicated: Uint8Array;
}

/**
 * The level of each customer. 1 Identify: a usable key that nobody else has. 2 Differentiate: tier and need. 3 Interact: a contact
 * within 180 days up to `asOf`, and consent. 4 Customise: a treatment. The first step not met ends the count.
 *
 * @param asOf the day of the question, counted as lastContact is
 * @example
 * idicLevels({key: ['a'], tier: [true], need: [true], lastContact: [70], consent: [true], treatment: [false]}, 100).level // 3
 */
export const idicLevels = (records: IdicRecords, asOf: number): IdicLevels => {
  const {key, tier, need, lastContact, consent, treatment} = records;
  const times = new Map<string, number>();
  for (const each of key) if (each !== undefined) times.set(each, (times.get(each) ?? 0) + 1);
  const level = new Uint8Array(key.length);
  const duplicated = new Uint8Array(key.length);
  key.forEach((each, row) => {
    if (each !== undefined && (times.get(each) ?? 0) > 1) duplicated[row] = 1;
    const silence = asOf - (lastContact[row] ?? NaN);
    const steps = [
      each !== undefined && !duplicated[row],
      tier[row] === true && need[row] === true,
      silence >= 0 && silence <= RECENT && consent[row] === true,
      treatment[row] === true,
    ];
    const unmet = steps.indexOf(false);
    level[row] = unmet < 0 ? steps.length : unmet;
  });
  return {level, duplicated};
};
