import {CLOCK, TRIGGERS} from 'sheets-here/services/pages';
import {unknown, type Found, type ServerCase} from '../case';
import {attempt, refused} from '../told';

const handler = 'selfCheckTriggered';

const own = () =>
  ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === handler);

/** Whatever it makes is gone afterwards, also when it fails. */
const triggers = (
  words: string,
  does: string,
  act: () => Found,
  expected: ServerCase['expected'],
  source: string,
): ServerCase => ({
  id: `triggers/${words}`,
  does,
  expected,
  source,
  run() {
    try {
      return act();
    } finally {
      for (const trigger of own()) ScriptApp.deleteTrigger(trigger);
    }
  },
});

const daily = () => ScriptApp.newTrigger(handler).timeBased().everyDays(1);

export const cases: readonly ServerCase[] = [
  triggers(
    'created',
    'A daily trigger is made: it is listed with its handler, its source and its type.',
    () => {
      daily().atHour(3).inTimezone('Europe/Madrid').create();
      return own().map((one) => [String(one.getTriggerSource()), String(one.getEventType())]);
    },
    [['CLOCK', 'CLOCK']],
    'Class Trigger',
  ),
  triggers(
    'deleted',
    'A trigger is made and deleted: none is left.',
    () => {
      ScriptApp.deleteTrigger(daily().create());
      return own().length;
    },
    0,
    'Class ScriptApp, deleteTrigger',
  ),
  triggers(
    'twice',
    'Two daily triggers are made. An add-on may have one of a type, and so here; a script bound to its sheet 20.',
    () => {
      daily().create();
      return attempt(() => void daily().create());
    },
    {matches: '^(refused|accepted): '},
    TRIGGERS,
  ),
  triggers(
    'unknown-zone',
    'A trigger in a time zone that there is not.',
    () => attempt(() => void daily().atHour(3).inTimezone('Nowhere/Land').create()),
    refused,
    CLOCK,
  ),
  triggers(
    'hour-24',
    'A trigger at hour 24.',
    () => attempt(() => void daily().atHour(24).create()),
    refused,
    unknown,
  ),
];
