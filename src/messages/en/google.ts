/** What Google's exceptions say in English. Asked only where no fact tells the same (src/google/refusals.ts). */
import type {Google} from '../shape';

export const google: Google = {
  protectedRange: /protected/i,
  noRoom: /above the limit of [\d.,\s]+ cells|exceed the limit of [\d.,\s]+ columns/i,
  validationRule: /violates the data validation rules?/i,
  typedColumns: /typed columns|not allowed on cells/i,
  noAuthorisation: /permissions? (is|are) not sufficient|authori[sz]ation|not have permission/i,
  chartSheet: /not supported for \w+ sheet/i,
  sheetGone: /sheet \d+ not found/i,
  nameTaken: /sheet with the name .*already exists/i,
  storeFull: /property storage quota/i,
  service: /service|timed out|server|try again|exceeded|temporar/i,
  busy: /timed out|try again|service error|server error/i,
  sheetShrunk: /outside the dimensions|out of bounds/i,
  permission: /permission|authori[sz]ation/i,
};
