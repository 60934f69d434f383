/** What Google's exceptions mean, as far as a person can do something about it. Their wording is all that tells. */
import type {ErrorKey} from '../base/errors';

/** In the languages of Ciclo: Google says them in the language of the account. The first that fits counts. */
const KNOWN: readonly (readonly [ErrorKey, RegExp])[] = [
  ['protectedRange', /protected|protegid/i],
  ['typedColumns', /typed columns|columnas con tipo|not allowed on cells/i],
  [
    'noAuthorisation',
    /permissions? (is|are) not sufficient|authori[sz]ation|not have permission|permisos? .*no (es|son) suficiente|autorizaci[oó]n|no tienes? permiso/i,
  ],
  ['chartSheet', /not supported for \w+ sheet/i],
  ['sheetGone', /sheet \d+ not found/i],
  [
    'service',
    /service|timed out|server error|try again|exceeded|temporar|servicio|tiempo de espera|error del servidor|int[eé]ntalo|superado/i,
  ],
];

export const refusalOf = (error: unknown): ErrorKey | undefined =>
  error instanceof Error
    ? KNOWN.find(([, wording]) => wording.test(error.message))?.[0]
    : undefined;

/** Writing here will be refused again, however often it is tried. */
export const isForbidden = (error: unknown): boolean => {
  const refusal = refusalOf(error);
  return refusal === 'protectedRange' || refusal === 'typedColumns';
};
