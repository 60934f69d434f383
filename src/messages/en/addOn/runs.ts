/** The menu, schedules, checks and their mail, and the sheets they keep. */

export const menu = {
  open: 'Open the panel',
  classify: 'Classify this sheet',
  explain: 'Explain this row',
  flagInactive: 'Show lapsed customers',
  schedule: 'Schedule…',
  examples: 'Insert worked examples',
  remove: 'Remove what Ciclo wrote',
  help: 'Formulas and help',
  lapsed:
    '{lapsed} {lapsed:customer has|customers have} lapsed, {atRisk} {atRisk:is|are} at risk, as of {day}.',
  lapsedShown: 'The sheet “{sheet}” now shows those who have lapsed.',
  done: '{customers} {customers:customer|customers} classified from {rows} {rows:row|rows}, as of {day}.',
  setAside: '{count} {count:row|rows} left out ({reason}): {count:row|rows} {rows}.',
  removed: 'What Ciclo had written for this sheet is removed.',
};

/** What a schedule says of itself in the panel. */
export const schedule = {
  waiting: 'Saved. It has not run yet.',
  noted:
    'Google started the scheduled check but gave it no spreadsheet. Ciclo makes up for it whenever you open this panel.',
  done: 'Checked as of {day}: {counts}.',
  unchanged: 'nothing has changed',
  unfinished:
    'The check as of {day} is under way: {done} of {of} rows are written. It goes on within the hour.',
  paused: 'The schedule rests, without mail, until you save it again.',
  again: 'Ciclo tries again within the hour.',
  startedAnew: {
    first: 'First check, as of {day}: from now on Ciclo tells what changes.',
    missing:
      'What the last check had kept is gone, so the check as of {day} starts anew: changes before it are not known.',
    tampered:
      'What the last check had kept was changed or incomplete, so the check as of {day} starts anew: changes before it are not known.',
  },
  mailed: {
    sent: 'The digest was mailed.',
    quota: 'Google lets no more mail out today: the digest follows with a later check.',
    noPermission: 'The digest was not mailed: Ciclo may not send you mail.',
    unsure:
      'The digest may have been mailed: the last check was cut off there, so it is not sent twice.',
  },
  counts: {
    NEW: '{n} new',
    AT_RISK: '{n} newly at risk',
    INACTIVE: '{n} newly lapsed',
    CAME_BACK: '{n} came back',
    SAFE_AGAIN: '{n} no longer at risk',
    TIER_UP: '{n} moved up',
    TIER_DOWN: '{n} moved down',
    MOVED: '{n} changed class',
    GONE: '{n} no longer in the table',
  },
};

/** The mail after a scheduled check. */
export const digest = {
  subject: 'Ciclo, {sheet}: {counts}',
  since: 'As of {day}, since {since}:',
  first: 'As of {day}:',
  quiet: 'The most valuable customers who lapsed:',
  customer: '{name}: {value}, last order {last}',
  customerWithoutValue: '{name}, last order {last}',
  more: 'Open the sheet',
  stop: 'You get this mail because you set up a schedule. To stop it, open the sheet, then Extensions, Ciclo, “Schedule…”.',
};

export const sheets = {
  customers: 'Ciclo customers',
  /** The sheet of worked examples, and its header row. */
  examples: 'Ciclo examples',
  exampleHeads: ['Function and formula', 'Data', 'Result'],
  /** Stands in the header of a result column until the run is complete. */
  incomplete: '{header} (incomplete: run Ciclo again)',
};

/** Checks: the sheets they keep, and their sentences. */
export const check = {
  state: 'Ciclo state',
  log: 'Ciclo log',
  heads: ['Date', 'Sheet', 'Customer', 'Change', 'From', 'To', 'Why', 'Customers', 'Run'],
  kinds: {
    NEW: 'New',
    AT_RISK: 'Now at risk',
    INACTIVE: 'Lapsed',
    CAME_BACK: 'Came back',
    SAFE_AGAIN: 'No longer at risk',
    TIER_UP: 'Moved up',
    TIER_DOWN: 'Moved down',
    MOVED: 'Changed class',
    GONE: 'No longer in the table',
  },
  why: {
    fresh: 'First seen in this table.',
    gone: 'In the table on {since}, not in it any more.',
    silence: '{days} {days:day|days} since the last order; lapsed from {day}.',
    line: 'Revenue {revenue} in the last {days} days; {tier} from {line}, as of {day}.',
    belowLines: 'Revenue {revenue} in the last {days} days; {tier} below {line}, as of {day}.',
    folded: '{count} {count:customer|customers} in this month.',
  },
  startedAnew: 'Started anew',
  warned: 'Please look',
};
