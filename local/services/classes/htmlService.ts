import {Refusal} from '../../grid/refusal';
import {defineClass, makers, text} from '../define';
import {htmlOutputClass} from './htmlOutput';

const {handle} = makers<object>();

export const htmlService = defineClass<GoogleAppsScript.HTML.HtmlService, object>('HtmlService', {
  createHtmlOutput: handle('nothing', [text], (_, __, content) =>
    htmlOutputClass.of({title: '', content}),
  ),
  createHtmlOutputFromFile: handle('nothing', [text], (_, {files}, name) => {
    const content = files[name];
    if (content === undefined) throw new Refusal(`No HTML file named ${name} was found.`);
    return htmlOutputClass.of({title: '', content});
  }),
});
