/** What a list is called in tools that send mail: short codes, the same in every language. */
import type {ListRequest} from './request';
import {classesAsked} from './people';

const slug = (code: string): string => code.toLowerCase().replace(/_/g, '-');

/** A next step is known by its name alone; other codes may stand in several columns. @example tagsOf({column: 'tier', code: 'TOP', …}) // ['ciclo-tier-top'] */
export const tagsOf = (request: ListRequest): string[] => [
  ...(request.of ? ['ciclo-list'] : []),
  ...classesAsked(request).map(({column, code}) =>
    column === 'action' ? `ciclo-${slug(code)}` : `ciclo-${slug(column)}-${slug(code)}`,
  ),
];
