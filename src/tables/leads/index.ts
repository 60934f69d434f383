/** Leads: one row is somebody who has not bought yet, as far as this sheet knows. */
import type {Cell} from '../../base/cells';
import {plain} from '../../base/keys';
import {defineUnread, hasWord, type Likeness, type Look, type SheetSeen} from '../kind';
import {grades, headersOfKind, leadNames, leadSheets, statusWords} from '../kindWords';

type Field = Parameters<Look<keyof typeof FIELDS>['has']>[0];

const FIELDS = {
  key: 'key',
  status: 'text',
  rating: 'text',
  created: 'date',
  qualified: 'date',
  owner: 'text',
  allocated: 'date',
  contacted: 'date',
  activity: 'text',
  next: 'text',
  fit: 'text',
  interest: 'text',
  score: 'text',
  source: 'text',
  campaign: 'text',
  message: 'text',
  quote: 'text',
  need: 'text',
  consent: 'text',
  relationship: 'text',
  inTarget: 'text',
  form: 'text',
} as const;

/** Says by its header that the status is a lead's; `Status` alone is of anything. */
const LEAD_STATUS = /\b(?:leads?|lifecycle|prospect[oa]?s?|deal)\b/;

/** Each says by itself that somebody is being won. */
const SIGNS = [
  'next',
  'fit',
  'interest',
  'score',
  'quote',
  'relationship',
  'inTarget',
  'message',
  'need',
  'form',
] as const;
/** People of any kind come from somewhere and have agreed to something. */
const WEAK_SIGNS = ['source', 'consent'] as const;
const STEPS = ['created', 'qualified', 'allocated', 'contacted'] as const;

const saysStatus = (cell: Cell): boolean => statusWords().has(plain(String(cell)));

const isGrade = (cell: Cell): boolean => grades().has(plain(String(cell)));

const hasStatus = (look: Look<Field>): boolean => look.sample('status').some(saysStatus);

const signsOf = (look: Look<Field>): readonly Field[] => {
  const header = plain(look.headers[look.columns.status ?? -1] ?? '');
  const steps = STEPS.filter(look.has);
  return [
    ...(hasStatus(look) && LEAD_STATUS.test(header) ? (['status'] as const) : []),
    ...(look.sample('rating').some(isGrade) ? (['rating'] as const) : []),
    ...SIGNS.filter(look.has),
    ...(steps.length > 1 ? steps : []),
  ];
};

export const leads = defineUnread({
  id: 'leads',
  fields: FIELDS,
  best: headersOfKind('leads').best,
  formulas: ['LEAD_CLASS', 'LEAD_INTEREST', 'BANT', 'LIFECYCLE_PHASE', 'CAN_CONTACT'],
  likeness: (look, {name}: SheetSeen) => {
    if (!look.has('key')) return undefined;
    const signs = signsOf(look);
    const isNamed = look.headers.some((text) => hasWord(text, leadNames()));
    const weak: Field[] = [
      ...(hasStatus(look) ? (['status'] as const) : []),
      ...WEAK_SIGNS.filter(look.has),
    ];
    const likeness: Likeness | undefined =
      signs.length || isNamed || hasWord(name(), leadSheets())
        ? 'plain'
        : weak.length
          ? 'doubtful'
          : undefined;
    return likeness && {likeness, because: signs.length ? signs : isNamed ? ['key'] : weak};
  },
});
