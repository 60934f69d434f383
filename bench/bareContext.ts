/** Bare V8 contexts for measuring. */
import vm from 'node:vm';

/**
 * A context whose globals are V8's own. The usual context of node:vm, which the strict host uses, asks Node about every
 * global that code names (`Math`, `Map`), and so doubles the time of code that names them in loops; Google's does not.
 *
 * @throws Error before Node 20.18, which has no other contexts
 */
export const bareContext = (): vm.Context => {
  const {DONT_CONTEXTIFY} = vm.constants;
  // The types promise it for every Node 20.
  if ((DONT_CONTEXTIFY as unknown) === undefined) throw new Error('measuring needs Node 20.18');
  return vm.createContext(DONT_CONTEXTIFY, {codeGeneration: {strings: false, wasm: false}});
};

let texts = 0;

/** V8 keeps what it has compiled by its text: this gives the same program as a text it has not seen. */
export const unseen = (code: string): string => `${code}\n// ${String(texts++)}`;
