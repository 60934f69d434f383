/** What Google's exceptions say in Spanish. */
import type {Google} from '../shape';

export const google: Google = {
  protectedRange: /protegid/i,
  noRoom: /l[ií]mite de [\d.,\s]+ (celdas|columnas)/i,
  validationRule: /reglas? de validaci[oó]n de datos/i,
  typedColumns: /columnas con tipo/i,
  noAuthorisation: /permisos? .*no (es|son) suficiente|autorizaci[oó]n|no tienes? permiso/i,
  chartSheet: /no (se admite|es compatible) .*\bhoja/i,
  sheetGone: /no se (ha encontrado|encontr[oó]) la hoja|hoja \d+ no encontrada/i,
  nameTaken: /ya existe una hoja/i,
  storeFull: /cuota de almacenamiento de propiedades/i,
  service: /servicio|tiempo de espera|error del servidor|int[eé]ntalo|superado/i,
  busy: /tiempo de espera|int[eé]ntalo|error (del|en el) (servicio|servidor)/i,
  sheetShrunk: /fuera de (las dimensiones|los l[ií]mites)/i,
  permission: /permiso|autorizaci[oó]n/i,
};
