/** The one time-driven trigger of this person in this spreadsheet: Google allows no second, and none oftener than hourly. */
import type {Office} from './port';

/** Key of `handlers` in entry.ts. What ends in _ neither a formula nor the page can call. */
const HANDLER = 'hourly_';

const own = (): GoogleAppsScript.Script.Trigger[] =>
  ScriptApp.getUserTriggers(SpreadsheetApp.getActiveSpreadsheet()).filter(
    (trigger) => trigger.getHandlerFunction() === HANDLER,
  );

export const triggers: Office['triggers'] = {
  find: () => own()[0]?.getUniqueId(),
  ensure: () =>
    (own()[0] ?? ScriptApp.newTrigger(HANDLER).timeBased().everyHours(1).create()).getUniqueId(),
  remove: (uid) => {
    for (const trigger of own())
      if (trigger.getUniqueId() === uid) ScriptApp.deleteTrigger(trigger);
  },
};
