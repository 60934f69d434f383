/** Help of the formulas under “retention”. */

export const retention = {
  RETENTION_RATE: {
    description: 'Share of customers kept over a period: (end − new) / start.',
    args: {
      start: 'Customers at the start of the period.',
      end: 'Customers at its end.',
      new: 'Those of them who were won during the period.',
    },
    source:
      'Published: customers active at the end who were active at the start, over those active at the start (Buttle).',
    mistakes: [
      'Leaving the new customers in: end / start can pass 100%.',
      'Counting customers who came back as kept: leave them out of end, or count them as new.',
      'A period shorter than people take to buy again: everybody seems lost.',
    ],
  },
  CHURN_RATE: {
    description: 'Share of customers lost over a period: 1 − retention of the same customers.',
    args: {
      start: 'Customers at the start of the period.',
      end: 'Customers at its end.',
      new: 'Those of them who were won during the period.',
    },
    source: 'Published: 1 − retention, on the same customers (Buttle).',
    mistakes: [
      'Monthly churn times 12: 5% a month is 46% a year. Use PERIOD_RETENTION on 1 − churn.',
      'Customers lost over customers at the end: those at the start are the base.',
    ],
  },
  COHORT_RETENTION: {
    description:
      'Share of the customers on one list who are on another. Blanks and repeats do not count.',
    args: {
      ids_before: 'Customers of the first period.',
      ids_after: 'Customers of the second period.',
    },
    source:
      'Published: customers active at the end who were active at the start, over those active at the start (Buttle). Our rule: case and outer blanks make no second customer.',
    mistakes: [
      'A header inside the range: it counts as a customer.',
      'Leading zeros lost on one list: 12 and the text 00012 are two customers.',
      'Names in place of ids: two customers may share one.',
    ],
  },
  REVENUE_RETENTION: {
    description:
      'Revenue of this period from the customers of the one before, as a share of theirs then. Above 1: they buy more.',
    args: {
      ids_before: 'Customers of the first period, one a row.',
      revenue_before: 'Their revenue then, row for row.',
      ids_after: 'Customers of the second period, one a row.',
      revenue_after: 'Their revenue now, row for row.',
    },
    source:
      'Our rule: revenue now of the customers whose revenue then was above 0, over their revenue then. Who has an unknown amount is left out on both sides.',
    mistakes: [
      'Reading 110% as nobody left: those who stayed buy more. Show COHORT_RETENTION beside it.',
      'Periods of different length or season.',
      'A blank amount for no purchase: blank is unknown. Who bought nothing is simply not on the list, or has 0.',
    ],
  },
  CHURN_CAUSES: {
    description:
      'Why customers left: a table of causes, whether they can be managed, and what was lost.',
    args: {
      reason: 'Cause of each loss. Blank: not lost, unless an LTV stands beside it.',
      ltv: 'Lifetime value of each customer lost, row for row.',
    },
    source:
      'Published: poor service, a shoddy product and a high price can be managed, moving and closing cannot (Kotler & Keller; Buttle). Our rule: the other causes, and Competitor as partly.',
    mistakes: [
      'Free text as a reason: the cell is named, and the table waits until it holds one of the words.',
      'Spreading the unknown over the other causes: they are a line of their own.',
    ],
  },
};
