/** What Google refuses is understood in whatever language it says it. */
import {UserError} from '../../src/base/errors';
import {isUnpermitted, refusalOf} from '../../src/google/refusals';
import {SheetShrunk} from '../../src/google/port';

test.each([
  ['You are trying to edit a protected cell or object.', 'protectedRange'],
  ['Estás intentando editar una celda o un objeto protegidos.', 'protectedRange'],
  ['This operation is not allowed on cells in typed columns.', 'typedColumns'],
  ['Esta operación no se permite en columnas con tipo.', 'typedColumns'],
  ['The script does not have permission to perform that action.', 'noAuthorisation'],
  ['No tienes permiso para llamar a newTrigger.', 'noAuthorisation'],
  [
    'ScriptApp.newTrigger を呼び出す権限がありません。必要な権限: https://www.googleapis.com/auth/script.scriptapp',
    'noAuthorisation',
  ],
  [
    "Vous n'êtes pas autorisé à appeler X. Autorisations requises : https://www.googleapis.com/auth/spreadsheets",
    'noAuthorisation',
  ],
  ['This method is not supported for OBJECT sheet.', 'chartSheet'],
  ['Sheet 123 not found', 'sheetGone'],
  ['Service Spreadsheets timed out while accessing document with id x.', 'service'],
  ['Se ha agotado el tiempo de espera del servicio Hojas de cálculo.', 'service'],
  ['Le service a expiré.', 'service'],
  ['何かがおかしい', undefined],
])('%s: %s', (wording, key) => {
  expect(refusalOf(new Error(wording))).toBe(key);
});

test('what our own code raises is no refusal of Google', () => {
  expect(refusalOf(new UserError('busy'))).toBe('busy');
  expect(refusalOf(new SheetShrunk('protected'))).toBeUndefined();
  expect(refusalOf(new TypeError('service is not a function'))).toBeUndefined();
  expect(isUnpermitted(new UserError('noAuthorisation'))).toBe(false);
  expect(refusalOf('protected')).toBeUndefined();
});
