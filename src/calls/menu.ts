/** What the menu does without the sidebar, with what has been set in it. */
import {tellingInactive} from '../tables/columns';
import {UserError} from '../base/errors';
import {fill, messagesFor} from '../messages';
import {type Classified, classify} from '../run/classify';
import {failure} from '../door/answer';
import type {CallContext} from '../door/context';
import type {ClassifyRequest} from '../door/request';
import {storedRequest} from '../door/settings';
import type {SheetPort} from '../google/port';
import {tableBehind} from '../sheet/tableBehind';
import {show} from './showClass';

/** What has been set for a sheet. The panel shows the result: at once where it is open, else when it is opened next. */
const remembered = (context: CallContext, sheet: SheetPort): ClassifyRequest => ({
  ...storedRequest(context, sheet.id),
  sheet: sheet.id,
  run: 'menu',
});

/** Classifies the open sheet; where it is one of ours, the table that it was made from. */
const classifyOpen = (
  context: CallContext,
  asking: (request: ClassifyRequest) => ClassifyRequest = (request) => request,
): Classified & {readonly messages: CallContext['messages']} => {
  const open = context.book.activeSheet();
  const classifyIts = (sheet: SheetPort) => {
    const request = asking(remembered(context, sheet));
    return {...classify(context, request), messages: wordsOf(context, request)};
  };
  try {
    return classifyIts(open);
  } catch (error) {
    const behind = error instanceof UserError ? tableBehind(context.book, open) : open;
    if (behind.id === open.id) throw error;
    return classifyIts(behind);
  }
};

const wordsOf = ({messages}: CallContext, {language}: ClassifyRequest): CallContext['messages'] =>
  language ? messagesFor(language) : messages;

export const classifyFromMenu = (context: CallContext): ReturnType<typeof classifyOpen> =>
  classifyOpen(context);

/** Classifies the sheet, says how many have lapsed, and shows them. */
export const flagInactive = (context: CallContext): {readonly text: string} => {
  const {summary, messages} = classifyOpen(context, (request) => ({
    ...request,
    columns: tellingInactive(request.columns),
  }));
  const {LAPSED: lapsed = 0, AT_RISK: atRisk = 0} = summary.counts['activity'] ?? {};
  const counted = fill(messages.menu.lapsed, {lapsed, atRisk, day: messages.longDay(summary.asOf)});
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
