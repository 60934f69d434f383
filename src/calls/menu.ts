/** What the menu does without the sidebar, with what has been set in it. */
import {tellingInactive} from '../classes/columns';
import {UserError} from '../base/errors';
import {fill, messagesFor} from '../messages';
import {type Classified, classify} from '../run/classify';
import {type Call, failure} from '../door/answer';
import type {ClassifyRequest} from '../door/request';
import {storedRequest} from '../door/settings';
import {show} from './showClass';

/** What has been set for the active sheet. The sidebar shows the result when it is opened next. */
const remembered = (call: Call): ClassifyRequest => {
  const {book} = call;
  return {...storedRequest(book, book.activeSheet().id), run: 'menu'};
};

const wordsOf = ({messages}: Call, {language}: ClassifyRequest): Call['messages'] =>
  language ? messagesFor(language) : messages;

export const classifyFromMenu = (
  call: Call,
): Classified & {readonly messages: Call['messages']} => {
  const request = remembered(call);
  return {...classify(call, request), messages: wordsOf(call, request)};
};

/** Classifies the sheet, says how many have lapsed, and shows them. */
export const flagInactive = (call: Call): {readonly text: string} => {
  const request = remembered(call);
  const messages = wordsOf(call, request);
  const {summary} = classify(call, {...request, columns: tellingInactive(request.columns)});
  const {LAPSED: lapsed = 0, AT_RISK: atRisk = 0} = summary.counts['activity'] ?? {};
  const counted = fill(messages.menu.lapsed, {lapsed, atRisk, day: messages.day(summary.asOf)});
  if (!lapsed) return {text: counted};
  return {text: [counted, shown(call, summary.sheet.id, messages)].join('\n')};
};

/** Who they are stands in the sheet, whether or not it can be filtered. */
const shown = (call: Call, sheet: number, messages: Call['messages']): string => {
  try {
    const {name} = show(call, {sheet, column: 'activity', code: 'LAPSED', how: 'filter'}).sheet;
    return fill(messages.menu.lapsedShown, {sheet: name});
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return failure(error, messages).message;
  }
};
