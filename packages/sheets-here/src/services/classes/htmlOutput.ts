import {defineClass, makers, number, text, type ServiceClass} from '../define';
import type {Page} from '../screen';

/** A page being put together. */
export type PageBuilder = {-readonly [Key in keyof Page]: Page[Key]};

const {handle} = makers<PageBuilder>();

export const newPage = (content = ''): PageBuilder => ({
  title: '',
  content,
  width: null,
  height: null,
});

function changed(page: PageBuilder, change: Partial<Page>) {
  return htmlOutputClass.of(Object.assign(page, change));
}

export const htmlOutputClass: ServiceClass<PageBuilder> = defineClass<
  GoogleAppsScript.HTML.HtmlOutput,
  PageBuilder
>('HtmlOutput', {
  getTitle: handle('nothing', [], (page) => page.title),
  setTitle: handle('nothing', [text], (page, _, title) => changed(page, {title})),
  getContent: handle('nothing', [], (page) => page.content),
  setContent: handle('nothing', [text], (page, _, content) => changed(page, {content})),
  append: handle('nothing', [text], (page, _, more) =>
    changed(page, {content: page.content + more}),
  ),
  clear: handle('nothing', [], (page) => changed(page, {content: ''})),
  setWidth: handle('nothing', [number], (page, _, width) => changed(page, {width})),
  setHeight: handle('nothing', [number], (page, _, height) => changed(page, {height})),
});
