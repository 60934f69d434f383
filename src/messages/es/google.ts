/** What Google's exceptions say in Spanish. */
import type {Google} from '../shape';

export const google: Google = {
  protectedRange: /protegid/i,
  typedColumns: /columnas con tipo/i,
  noAuthorisation: /permisos? .*no (es|son) suficiente|autorizaci[oó]n|no tienes? permiso/i,
  chartSheet: /no (se admite|es compatible) .*hoja/i,
  sheetGone: /hoja \d+/i,
  service: /servicio|tiempo de espera|error del servidor|int[eé]ntalo|superado/i,
  sheetShrunk: /fuera de (las dimensiones|los l[ií]mites)/i,
  permission: /permiso|autorizaci[oó]n/i,
  tooLong: /tiempo de ejecuci[oó]n m[aá]ximo/i,
};
