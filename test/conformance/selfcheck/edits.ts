/** What a person does to a sheet, by methods of Google's that the add-on does not use. */
import type {Edit} from '../case';

export function editOnGoogle(sheet: GoogleAppsScript.Spreadsheet.Sheet, edit: Edit): void {
  switch (edit.kind) {
    case 'moveColumn':
      sheet.moveColumns(sheet.getRange(1, edit.from), edit.to);
      break;
    case 'sort':
      sheet
        .getRange(2, 1, sheet.getLastRow() - 1, sheet.getLastColumn())
        .sort({column: edit.column, ascending: true});
      break;
    case 'copySheet':
      sheet.copyTo(sheet.getParent()).setName(`${sheet.getName()} copy`);
  }
}
