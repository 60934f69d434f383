import {Refusal} from '../../grid/refusal';
import {defineClass, list, makers, objectOf, oneOf, text} from '../define';
import {isScope, scopeOf, scopes, type Scope} from '../scopes';
import {weekdays} from '../triggers';
import {authorizationInfoClass} from './authorizationInfo';
import {triggerClass} from './trigger';
import {triggerBuilderClass} from './triggerBuilder';
import type {World} from '../world';
import {spreadsheetClass} from './known';

const {handle, service} = makers<object>();

/** Only FULL asks anything of the user. */
const required = (mode: string, refused: readonly Scope[]) =>
  authorizationInfoClass.of({required: mode === 'FULL' && refused.length > 0});

const triggers = ({stores}: World) => stores.triggers.all().map((one) => triggerClass.of(one));

export const scriptApp = defineClass<GoogleAppsScript.Script.ScriptApp, object>(
  'ScriptApp',
  {
    getAuthorizationInfo: [
      handle('nothing', [oneOf('AuthMode')], (_, {refusedScopes}, mode) =>
        required(mode, [...refusedScopes]),
      ),
      handle('nothing', [oneOf('AuthMode'), list], (_, {refusedScopes}, mode, names) => {
        const asked = new Set(names.map(scopeOf));
        return required(
          mode,
          [...refusedScopes].filter((one) => asked.has(one)),
        );
      }),
    ],
    requireScopes: handle('nothing', [oneOf('AuthMode'), list], (_, world, __, asked) => {
      const names = asked.map(scopeOf);
      const strange = names.find((name) => !isScope(name));
      if (strange !== undefined) throw new Refusal(`requireScopes: ${strange} is not required.`);
      world.requireConsent(names.filter(isScope));
    }),
    requireAllScopes: handle('nothing', [oneOf('AuthMode')], (_, world) => {
      world.requireConsent(scopes);
    }),
    newTrigger: handle('triggers', [text], (_, __, handler) => triggerBuilderClass.of({handler})),
    getProjectTriggers: service('triggers', [], (_, world) => triggers(world)),
    getUserTriggers: service('triggers', [objectOf(() => spreadsheetClass)], (_, world) =>
      triggers(world),
    ),
    deleteTrigger: service('triggers', [objectOf(() => triggerClass)], (_, {stores}, trigger) => {
      if (!stores.triggers.has(trigger))
        throw new Refusal('Unexpected error while deleting the trigger: it is no longer there.');
      stores.triggers.remove(trigger);
    }),
  },
  {
    AuthMode: ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'],
    AuthorizationStatus: ['REQUIRED', 'NOT_REQUIRED'],
    EventType: ['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE', 'ON_EVENT_UPDATED'],
    TriggerSource: ['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR'],
    WeekDay: weekdays,
  },
);
