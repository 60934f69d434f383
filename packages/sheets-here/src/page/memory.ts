/**
 * How the page answers a worker that sleeps: the text of an answer in memory that both share. The worker asks by a message,
 * sleeps until the answer is there, takes it and asks again, so that there is never more than one.
 */
export interface Memory {
  /** Whether an answer is there, and how many bytes it has. */
  readonly state: SharedArrayBuffer;
  readonly bytes: SharedArrayBuffer;
}

/** What a worker gets to start with. */
export interface Start {
  readonly memory: Memory;
  /** Answer to the bundle's context when it asks for its settings. */
  readonly settings: string;
  readonly code: string;
}

/** What a worker says: a call of the bundle's; that it has nothing to run; the end of what it ran. */
export type Said = {readonly call: string} | {readonly idle: true} | {readonly reply: string};

const first = 1 << 16;
/** A block of all the ten million cells that a spreadsheet may hold is some 150 MB. */
const most = 1 << 29;
const there = 0;
const length = 1;

export const makeMemory = (): Memory => ({
  state: new SharedArrayBuffer(8),
  bytes: new SharedArrayBuffer(first, {maxByteLength: most}),
});

/** @throws RangeError for an answer that no memory holds. */
export function put({state, bytes}: Memory, text: string): void {
  const encoded = new TextEncoder().encode(text);
  // Some room beyond: answers of one execution are of like size.
  if (encoded.length > bytes.byteLength)
    bytes.grow(Math.max(encoded.length, Math.min(most, 2 * encoded.length)));
  new Uint8Array(bytes).set(encoded);
  const flags = new Int32Array(state);
  Atomics.store(flags, length, encoded.length);
  Atomics.store(flags, there, 1);
  Atomics.notify(flags, there);
}

/** Sleeps until an answer is there and takes it. Made before the bundle's context loses what it needs. */
export function makeTaker({state, bytes}: Memory): () => string {
  const flags = new Int32Array(state);
  const {wait, store, load} = Atomics;
  const decoder = new TextDecoder();
  const decode = decoder.decode.bind(decoder);
  const Bytes = Uint8Array;
  return () => {
    wait(flags, there, 0);
    store(flags, there, 0);
    // A decoder takes no memory that is shared: a copy.
    return decode(new Bytes(new Bytes(bytes, 0, load(flags, length))));
  };
}
