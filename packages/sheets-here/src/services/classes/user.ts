import {defineClass, makers, type ServiceClass} from '../define';

interface User {
  readonly address: string;
}

const {handle} = makers<User>();

export const userClass: ServiceClass<User> = defineClass<GoogleAppsScript.Base.User, User>('User', {
  getEmail: handle('address', [], ({address}) => address),
});
