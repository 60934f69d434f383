/** Lists of customers to act on, and the outcome of their tests. */

/** Lists of customers to act on, and the outcome of their tests. */
export const list = {
  name: 'Ciclo list: {label}',
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
  published: 'Published rule: the class in “{column}”.',
  ours: 'Our rule: the class in “{column}”.',
  test: 'Test “{test}”: do not contact group A ({share}); contact group B. Fill in both groups, and compare them once, at the end.',
  withoutTest:
    'No test: nobody is left alone, so what the contact brings cannot be told from what would have come anyway.',
  heads: {group: 'Group', contacted: 'Contacted', converted: 'Converted', notes: 'Notes'},
  /** Accepted under Converted, beside yes and no. */
  words: {
    YES: ['converted', 'bought', 'ordered', 'sold', 'sale', 'purchase', 'ok', 'done'],
    NO: ['not converted', 'not bought', 'nothing', 'lost', 'none'],
  },
  outcome: {
    numbers:
      'Test “{test}”: of group A, left alone, {a} of {nA} converted ({rateA}); of group B, contacted, {b} of {nB} ({rateB}).',
    difference: 'B minus A: {difference} points, 95% interval {low} to {high}; p {p} ({method}).',
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
