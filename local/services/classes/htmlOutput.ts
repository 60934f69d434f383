import {defineClass, makers, number, text, type ServiceClass} from '../define';

export interface Page {
  title: string;
  content: string;
}

const {handle} = makers<Page>();

export const htmlOutputClass: ServiceClass<Page> = defineClass<
  GoogleAppsScript.HTML.HtmlOutput,
  Page
>('HtmlOutput', {
  getTitle: handle('nothing', [], (page) => page.title),
  setTitle: handle('nothing', [text], (page, _, title) => {
    page.title = title;
    return htmlOutputClass.of(page);
  }),
  getContent: handle('nothing', [], (page) => page.content),
  // The width of a sidebar is Google's: 300 pixels, whatever is set.
  setWidth: handle('nothing', [number], (page) => htmlOutputClass.of(page)),
});
