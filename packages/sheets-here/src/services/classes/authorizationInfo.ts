import {defineClass, makers, type ServiceClass} from '../define';
import {EnumName} from '../wire';

interface Info {
  readonly required: boolean;
}

const {handle} = makers<Info>();

export const authorizationInfoClass: ServiceClass<Info> = defineClass<
  GoogleAppsScript.Script.AuthorizationInfo,
  Info
>('AuthorizationInfo', {
  getAuthorizationStatus: handle(
    'nothing',
    [],
    ({required}) => new EnumName('AuthorizationStatus', required ? 'REQUIRED' : 'NOT_REQUIRED'),
  ),
  // A name that leads nowhere: nothing here may leave the machine.
  getAuthorizationUrl: handle('nothing', [], ({required}) =>
    required ? 'https://accounts.google.invalid/authorize' : null,
  ),
});
