/**
 * Takes away what Apps Script lacks or may lack, so that a bundle that runs here runs there.
 * Its text is evaluated inside the bundle's context: it must name nothing outside itself.
 */
export function removeForeignGlobals(): void {
  const keep = new Set(
    (
      'Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise ' +
      'RegExp Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError globalThis JSON ' +
      'Math Intl ArrayBuffer Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array ' +
      'Float64Array Uint8ClampedArray DataView Map Set WeakMap WeakSet Proxy Reflect decodeURI decodeURIComponent ' +
      'encodeURI encodeURIComponent escape unescape eval isFinite isNaN'
    ).split(' '),
  );
  for (const name of Object.getOwnPropertyNames(globalThis))
    // What a flag of the runtime put there (gc) cannot be deleted, only emptied.
    if (!keep.has(name) && !Reflect.deleteProperty(globalThis, name))
      Reflect.set(globalThis, name, undefined);

  // No source says that Apps Script has these: BigInt and WeakRef are already gone with the globals.
  const unsure =
    'at findLast findLastIndex toReversed toSorted toSpliced with isWellFormed toWellFormed'.split(
      ' ',
    );
  const typedArray: unknown = Object.getPrototypeOf(Uint8Array.prototype);
  for (const prototype of [Array.prototype, String.prototype, typedArray])
    for (const name of unsure) Reflect.deleteProperty(Object(prototype), name);
}

/**
 * Puts a clock in place of the real one: `new Date()` and `Date.now()` follow `now`.
 * Its text is evaluated inside the bundle's context: it must name nothing outside itself.
 */
export function installClock(now: () => number): void {
  const Real = Date;
  const construct = Reflect.construct;
  function Clocked(...parts: unknown[]): unknown {
    if (new.target === undefined) return String(new Real(now()));
    return construct(Real, parts.length === 0 ? [now()] : parts, new.target as () => void);
  }
  Clocked.prototype = Real.prototype;
  Object.defineProperties(Clocked, {
    name: {value: 'Date'},
    length: {value: 7},
    UTC: {value: Real.UTC, writable: true, configurable: true},
    parse: {value: Real.parse, writable: true, configurable: true},
    now: {value: now, writable: true, configurable: true},
  });
  Real.prototype.constructor = Clocked as unknown as DateConstructor;
  Object.defineProperty(globalThis, 'Date', {value: Clocked, writable: true, configurable: true});
}
