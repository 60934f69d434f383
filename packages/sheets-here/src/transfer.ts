/** What google.script.run takes from the page: plain data, as JSON. */

/** @throws TypeError, naming the place, for what the page cannot send. */
export function argumentsText(args: readonly unknown[]): string {
  args.forEach((argument, index) => check(argument, `argument ${index + 1}`));
  return JSON.stringify(args);
}

function check(value: unknown, where: string): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number' && Number.isFinite(value)) return;
  const plain = typeof value === 'object' && /^\[object (Object|Array)\]$/.test(tagOf(value));
  if (!plain)
    throw new TypeError(
      `Failed due to illegal value in property: ${where} (${typeof value === 'object' ? tagOf(value) : String(value)})`,
    );
  for (const [key, one] of Object.entries(value)) check(one, `${where}.${key}`);
}

const tagOf = (value: unknown): string => Object.prototype.toString.call(value);
