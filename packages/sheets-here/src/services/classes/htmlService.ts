import {Refusal} from '../../grid/refusal';
import {defineClass, makers, text} from '../define';
import {htmlOutputClass, newPage} from './htmlOutput';

const {handle} = makers<object>();

export const htmlService = defineClass<GoogleAppsScript.HTML.HtmlService, object>('HtmlService', {
  createHtmlOutput: [
    handle('nothing', [], () => htmlOutputClass.of(newPage())),
    handle('nothing', [text], (_, __, content) => htmlOutputClass.of(newPage(content))),
  ],
  createHtmlOutputFromFile: handle('nothing', [text], (_, {files}, name) => {
    const content = Object.hasOwn(files, name) ? files[name] : undefined;
    if (content === undefined) throw new Refusal(`No HTML file named ${name} was found.`);
    return htmlOutputClass.of(newPage(content));
  }),
});
