/** The view of the schedule. */

export const schedule = {
  title: 'Schedule',
  intro:
    'Ciclo can check this sheet by itself: it classifies anew, writes down what has changed, colours who has lapsed, and mails you a digest.',
  every: {daily: 'Every day from {hour}', weekly: 'Every {weekday} from {hour}'},
  next: 'Next: {at}.',
  mailsTo: 'Mails {address}.',
  mailsYou: 'Mails you.',
  mailsOther: 'Mails whoever set it up.',
  noMail: 'Without mail.',
  others:
    'Another person set this up: it runs and mails in their name. If you take it over, it runs and mails in yours.',
  takeOver: 'Take it over',
  paused: 'At rest',
  resume: 'Resume',
  setUp: 'Set it up',
  changeIt: 'Change it',
  howOften: 'How often',
  daily: 'Every day',
  weekly: 'Every week',
  weekday: 'Day of the week',
  hour: 'From',
  hourHelp: 'Time of the spreadsheet, {zone}. Google starts it within the hour that follows.',
  mail: 'Digest by mail',
  mailAddress: 'Mail it to {address}',
  mailYou: 'Mail it to my Google account',
  mailUnchanged: 'Also when nothing has changed',
  save: 'Save schedule',
  saved: 'The schedule is saved.',
  remove: 'Delete…',
  removeTitle: 'Delete the schedule?',
  removeText: 'The sheet is no longer checked by itself. Log and results stay.',
  removeOthers:
    'Another person set it up. The sheet is no longer checked by itself, for them neither. Log and results stay.',
  removeNow: 'Delete',
  removed: 'The schedule is deleted.',
  missing: {
    triggers:
      'Ciclo may not run by itself: you have not given Google’s permission for that. Without it no schedule can be saved; “Check now” does the same.',
    mail: 'Ciclo may not send mail in your name. Checks run and are logged all the same.',
    address:
      'Ciclo may not see your mail address, so nothing can be mailed to you. Checks run and are logged all the same.',
  },
  permit: 'Give permission',
  permitHelp:
    'Google also asks when you choose Extensions, Ciclo, “Schedule…”. Then open this panel again.',
  noMailsLeft:
    'Google lets no more mail out for you today. Checks go on; the digest follows later.',
  check: 'Changes',
  checkHelp:
    'A check classifies this sheet as of today, and writes what has changed since the last one to the log.',
  checkButton: 'Check now',
  checking: 'A check is under way.',
  overdue: 'A scheduled check was missed: Ciclo is making up for it now.',
  see: 'See',
  done: 'Checked as of {day}: {n} {n:change|changes}.',
  lastChecked: 'Last checked as of {day}:',
  between: 'From {since} to {day}:',
  unchanged: 'Nothing has changed.',
  stopped: 'Not finished: {done} of {of} rows are written. Changes are told when all are.',
  goOn: 'Go on',
  log: 'See all changes in {sheet}',
  highlighted: 'Who lapsed is coloured in {sheet}',
  kinds: {
    INACTIVE: 'Newly lapsed',
    AT_RISK: 'Newly at risk',
    SAFE_AGAIN: 'No longer at risk',
    CAME_BACK: 'Came back',
    NEW: 'New',
    TIER_UP: 'Moved up in the pyramid',
    TIER_DOWN: 'Moved down in the pyramid',
    MOVED: 'Changed class',
    GONE: 'No longer in the table',
  },
  startedAnew: {
    first: 'First check, as of {day}. From the next one on, you see here what has changed.',
    missing:
      'What the last check had kept is gone, so the check as of {day} starts anew: what changed before it is not known.',
    tampered:
      'What the last check had kept was changed or incomplete, so the check as of {day} starts anew: what changed before it is not known.',
  },
  mailed: {
    sent: 'The digest was mailed.',
    quota: 'Google lets no more mail out today: the digest follows with a later check.',
    noPermission: 'The digest was not mailed: Ciclo may not send mail in your name.',
    unsure:
      'The digest may have been mailed: the last check was cut off there, so it is not sent twice.',
  },
};
