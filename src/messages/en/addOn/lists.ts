/** Lists of customers to act on, and the outcome of their tests. */

/** Lists of customers to act on, and the outcome of their tests. */
export const list = {
  name: 'Ciclo list: {label}',
  titleOfNames: '{label}: {count} {count:customer|customers} of “{sheet}”, as of {day}',
  title: '{label} ({column}): {count} {count:customer|customers} of “{sheet}”, as of {day}',
  consent: {
    sendable:
      'Only those who may be contacted, by the column “{column}”; {left} {left:other was|others were} left out.',
    all: 'Everybody: by the column “{column}”, {left} of them may not be contacted.',
    none: 'The table has no column of consents: find out who may be contacted before you send anything.',
  },
  objective: 'Objective: {text}',
  message: 'Message: {text}',
  ratio: 'Control ratio: {text}',
  noPlan: 'No plan: the stage of these customers is not known.',
  planOf:
    'This is the plan of the stage {stage}, in which {count} of {all} are. Published: an objective, a message and a measure for each segment (multichannel marketing). Our rule: these texts.',
  planOfStep:
    'This is the plan of the next step {step}. Published: an objective, a message and a measure for each segment (multichannel marketing). Our rule: these texts.',
  /** Of each next step: objective, message, control ratio. */
  stepPlans: {
    SAVE: [
      'Keep them: ask before they are gone',
      'A call or a few lines in person: what went wrong, what would help',
      'Share kept, against a group left alone',
    ],
    NURTURE: [
      'Keep and deepen',
      'Thanks, early access, better service; no discount needed',
      'Share kept and revenue per customer, against a group left alone',
    ],
    AUTOMATE: [
      'A further order at little cost',
      'An automatic reminder in a cheap channel',
      'Orders per 100 messages, against a group left alone',
    ],
    SERVE: [
      'A second product',
      'Good service, and an offer of what goes with the last order',
      'Products per customer',
    ],
    FIX: [
      'A margin above zero',
      'No offer: price, returns or cost to serve are put right first',
      'Contribution per customer',
    ],
    FIX_OR_LET_GO: ['No further loss', 'No retention offer', 'Cost to serve saved'],
    GONE: [
      'One last cheap try, or none',
      'A short e-mail: shall we stay in touch?',
      'Returns per 100 messages; who does not answer leaves the list',
    ],
  },
  published: 'Published rule: the class in “{column}”.',
  ours: 'Our rule: the class in “{column}”.',
  test: 'Test “{test}”: contact who is marked Contact and leave alone who is marked Hold out ({share}). Fill in both groups, and compare them once, at the end.',
  withoutTest:
    'No test: nobody is left alone, so what the contact brings cannot be told from what would have come anyway.',
  heads: {
    group: 'Group',
    contacted: 'Contacted',
    converted: 'Converted',
    notes: 'Notes',
    mayContact: 'May be contacted',
  },
  /** What stands in the column of groups: A is held out, B is contacted. */
  groups: {A: 'Hold out', B: 'Contact'},
  may: {yes: 'yes', no: 'no'},
  /** Accepted under Converted, beside yes and no. */
  words: {
    YES: ['converted', 'bought', 'ordered', 'sold', 'sale', 'purchase', 'ok', 'done'],
    NO: ['not converted', 'not bought', 'nothing', 'lost', 'none'],
  },
  outcome: {
    numbers:
      'Test “{test}”: of those held out, {a} of {nA} converted ({rateA}); of those contacted, {b} of {nB} ({rateB}).',
    difference:
      'Contacted minus held out: {difference} points, 95% interval {low} to {high}; p {p} ({method}).',
    contactedHigher:
      'Those contacted converted more often, and chance alone would rarely give such a difference. How large it is, only the interval says.',
    leftHigher:
      'Those left alone converted more often, and chance alone would rarely give such a difference: the contact may do harm.',
    contactedHigherFew:
      'Those contacted converted more often, and chance alone would rarely give such a difference. With so few conversions its size is very uncertain.',
    leftHigherFew:
      'Those left alone converted more often, and chance alone would rarely give such a difference. With so few conversions its size is very uncertain.',
    notShown:
      'No difference is shown. That does not mean there is none: anything within the interval is still possible.',
    tooFew: 'Too few have converted to tell whether the contact makes a difference.',
    nothingYet: 'Nothing is filled in yet, so nothing can be told.',
    blanks:
      '{count} {count:customer has|customers have} nothing under {column} and {count:counts|count} as not converted.',
  },
};
