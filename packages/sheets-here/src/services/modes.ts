import type {Need} from './define';

export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** What each mode may do; the table of Google's guide "Editor add-on authorization". */
const allowed: Readonly<Record<AuthMode, ReadonlySet<Need>>> = {
  NONE: new Set<Need>(['nothing', 'menu']),
  LIMITED: new Set<Need>(['nothing', 'menu', 'read', 'write', 'stores']),
  CUSTOM_FUNCTION: new Set<Need>(['nothing', 'read', 'stores']),
  FULL: new Set<Need>([
    ...(['nothing', 'menu', 'alert', 'page', 'read', 'write', 'stores'] as const),
    ...(['triggers', 'mail', 'address'] as const),
  ]),
};

export const mayDo = (mode: AuthMode, need: Need): boolean => allowed[mode].has(need);
