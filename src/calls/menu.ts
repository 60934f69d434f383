/** What the menu does without the sidebar, with what has been set in it. */
import {tellingInactive} from '../tables/columns';
import {UserError} from '../base/errors';
import {fill, messagesFor} from '../messages';
import {type Classified, classify} from '../run/classify';
import {failure} from '../door/answer';
import type {CallContext} from '../door/context';
import type {ClassifyRequest} from '../door/request';
import {storedRequest} from '../door/settings';
import {show} from './showClass';

/** What has been set for the active sheet. The sidebar shows the result when it is opened next. */
const remembered = (context: CallContext): ClassifyRequest => {
  const {book} = context;
  return {...storedRequest(context, book.activeSheet().id), run: 'menu'};
};

const wordsOf = ({messages}: CallContext, {language}: ClassifyRequest): CallContext['messages'] =>
  language ? messagesFor(language) : messages;

export const classifyFromMenu = (
  context: CallContext,
): Classified & {readonly messages: CallContext['messages']} => {
  const request = remembered(context);
  return {...classify(context, request), messages: wordsOf(context, request)};
};

/** Classifies the sheet, says how many have lapsed, and shows them. */
export const flagInactive = (context: CallContext): {readonly text: string} => {
  const request = remembered(context);
  const messages = wordsOf(context, request);
  const {summary} = classify(context, {...request, columns: tellingInactive(request.columns)});
  const {LAPSED: lapsed = 0, AT_RISK: atRisk = 0} = summary.counts['activity'] ?? {};
  const counted = fill(messages.menu.lapsed, {lapsed, atRisk, day: messages.day(summary.asOf)});
  if (!lapsed) return {text: counted};
  return {text: [counted, shown(context, summary.sheet.id, messages)].join('\n')};
};

/** Who they are stands in the sheet, whether or not it can be filtered. */
const shown = (context: CallContext, sheet: number, messages: CallContext['messages']): string => {
  try {
    const {name} = show.run(context, {
      sheet,
      column: 'activity',
      code: 'LAPSED',
      how: 'filter',
    }).sheet;
    return fill(messages.menu.lapsedShown, {sheet: name});
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return failure(error, messages).message;
  }
};
