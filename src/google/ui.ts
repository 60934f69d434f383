/** Menu, dialogs and the sidebar. */
import {type Messages, messagesFor} from '../messages';

/** Language of the person's account. */
export const userLocale = (): string => Session.getActiveUserLocale();

/** An add-on's menu: built without touching the document, so that it stands under AuthMode.NONE. Groups are parted by lines. */
export const addMenu = (
  groups: (
    words: Messages['menu'],
  ) => readonly (readonly (readonly [caption: string, handler: string])[])[],
): void => {
  const {menu: words} = messagesFor(userLocale());
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  groups(words).forEach((items, i) => {
    if (i) menu.addSeparator();
    for (const [caption, handler] of items) menu.addItem(caption, handler);
  });
  menu.addToUi();
};

export const say = (text: string): void => {
  SpreadsheetApp.getUi().alert(text);
};

/** @param view which part of the sidebar comes first; '' = the table */
export const showSidebar = (view: '' | 'row' | 'formulas' | 'schedule'): void => {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').getContent();
  const opened = page.replace('data-view=""', `data-view="${view}"`);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(opened).setTitle('Ciclo'));
};
