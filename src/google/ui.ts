/** Menu and dialogs. */
import {type Messages, messagesFor} from '../messages';

/** An add-on's menu: built without touching the document, so that it stands under AuthMode.NONE. */
export const addMenu = (
  items: (words: Messages['menu']) => readonly (readonly [caption: string, handler: string])[],
): void => {
  const {menu: words} = messagesFor(Session.getActiveUserLocale());
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const [caption, handler] of items(words)) menu.addItem(caption, handler);
  menu.addToUi();
};

export const say = (text: string): void => {
  SpreadsheetApp.getUi().alert(text);
};
