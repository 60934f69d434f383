/** Help of the formulas under “value”. */

export const value = {
  LTV: {
    description:
      'Net present value of one customer from margin, retention and discount, all per period.',
    args: {
      margin: 'Contribution of one customer in one period, after variable costs.',
      retention: 'Share of customers who stay from one period to the next.',
      discount: 'Discount rate of one period, such as 10%.',
      periods: 'How many periods count. Blank: without end.',
      timing:
        'When a margin is earned: by those retained at the end of each period (end, the formula of most blogs: m × r / (1 + d − r)), the same with the first one certain (end_sure), or at the start, the first now (start).',
      acquisition_cost: 'Deducted once; not for a customer already won.',
    },
    source:
      'Published: lifetime value as the net present value of the profits expected (Kotler & Keller); without end margin × r / (1 + i − r), with r the retention and i the discount (Gupta & Lehmann, “Customers as Assets”, 2003). Our rule: the choice among three timings.',
    mistakes: [
      'Yearly retention with a monthly margin: all have to be of one period. PERIOD_RETENTION and PERIOD_DISCOUNT convert.',
      'Revenue in place of contribution: the value comes out several times too high.',
      'Deducting the acquisition cost of customers you already have: that money is spent, whatever you decide now.',
    ],
  },
  LTV_CURVE: {
    description:
      'Net present value of one customer over a curve of survival, where retention changes with age.',
    args: {
      margin: 'Contribution of one customer in one period, after variable costs.',
      survival:
        'Share of those who started that is still there after period 1, 2, …; without the 1 of the start.',
      discount: 'Discount rate of one period, such as 10%.',
      timing: 'When a margin is earned, as for LTV.',
      acquisition_cost: 'Deducted once; not for a customer already won.',
    },
    source:
      'Published: lifetime value as a net present value (Kotler & Keller). Our rule: how the curve and the timings enter it.',
    mistakes: [
      'Beginning with the 1 of the start: the first share is the one after one period.',
      'The retention of each period in place of the share of the start: 80% and again 80% is 0.8, 0.64.',
      'A short curve: nothing counts after its end. SURVIVAL_FORECAST prolongs it.',
    ],
  },
  PERIOD_DISCOUNT: {
    description: 'A discount rate moved to another length of time by compounding.',
    args: {
      rate: 'Rate of one period; 10% is 0.1.',
      from: 'How long that period is.',
      to: 'The length wanted.',
    },
    source:
      'Compound interest: 1 + rate to the power of the ratio of the two lengths, less 1. Our rule: a year has 365 days, and its months and quarters are equal.',
    mistakes: ['A yearly rate divided by 12: 10% a year is 0.797% a month, not 0.833%.'],
  },
  PERIOD_RETENTION: {
    description: 'A retention rate moved to another length of time.',
    args: {
      rate: 'Share who stay through one period.',
      from: 'How long that period is.',
      to: 'The length wanted.',
    },
    source:
      'Arithmetic: the rate to the power of the ratio of the two lengths, as if the same share left in each. Our rule: a year has 365 days, and its months and quarters are equal.',
    mistakes: [
      'Churn times 12: losing 5% a month is losing 46% a year, not 60%.',
      'Churn in place of retention: give 0.95 when 5% leave.',
    ],
  },
  SURVIVAL_FIT: {
    description:
      'The two parameters, a and b, of the shifted beta-geometric model (Fader and Hardie) that fit a cohort best.',
    args: {
      survivors: 'Customers left at the start and after period 1, 2, …: counts or shares.',
    },
    source:
      'Published: the shifted beta-geometric model (Fader & Hardie, “How to project customer retention”, 2007), fitted by greatest likelihood.',
    mistakes: [
      'All customers of a year added up: take those who began in one and the same period.',
      'Those lost in each period in place of those left after it.',
      'A cohort whose churn does not fall: it has no such curve, and LTV with one retention fits.',
    ],
  },
  SURVIVAL_FORECAST: {
    description:
      'The observed survival curve and its continuation by the shifted beta-geometric model, as shares of the start.',
    args: {
      survivors: 'Customers left at the start and after period 1, 2, …: counts or shares.',
      periods: 'How many periods to add.',
    },
    source:
      'Published: the shifted beta-geometric model (Fader & Hardie, “How to project customer retention”, 2007). Our rule: the forecast goes on from the last observed share.',
    mistakes: [
      'No room below: the curve needs one cell for each period, with the start.',
      'Passing it to LTV_CURVE whole: leave out its first cell, the 1 of the start.',
    ],
  },
  CAC: {
    description: 'Cost of acquiring one customer. Without new customers: words, not infinity.',
    args: {
      spend: 'All that was spent on acquisition in the period.',
      new_customers: 'Customers won in the same period and channel; new ones only.',
    },
    source:
      'Common practice: everything spent on acquisition in a period, over the new customers of that period only.',
    mistakes: [
      'Advertising alone: salaries, tools and discounts for newcomers belong to the spend.',
      'All buyers of the period in place of the new ones: the cost looks far too low.',
    ],
  },
  LTV_TO_CAC: {
    description: 'Lifetime value for each unit of acquisition cost; 3 is a rule of thumb.',
    args: {
      ltv: 'Lifetime value on contribution, acquisition cost not deducted.',
      cac: 'Cost of acquiring one customer.',
    },
    source: 'Common practice. That 3 to 1 is a good ratio is a rule of thumb and no finding.',
    mistakes: [
      'LTV on revenue: at a margin of 25% the ratio looks four times as good.',
      'LTV with the acquisition cost already deducted: it would count twice.',
    ],
  },
  PAYBACK_ORDERS: {
    description: 'How many orders pay the acquisition cost back; round up for whole orders.',
    args: {
      cac: 'Cost of acquiring one customer.',
      order_value: 'Average value of an order.',
      margin: 'Share of an order that is contribution, such as 60%.',
    },
    source: 'Arithmetic: cost / (order value × margin). Our rule: no contribution, never.',
    mistakes: [
      'Reading 1.04 as one order: it is paid back with the second. ROUNDUP gives whole orders.',
      'A margin after fixed costs: take what an order adds, after its variable costs.',
    ],
  },
  PROFITABILITY_CLASS: {
    description:
      'Profitable, Mixed or Losing: a customer by what each product brings, one label a row. TRANSPOSE for products.',
    args: {
      contributions:
        'Contribution after cost to serve: a row a customer, a column a product. Blank: did not buy.',
    },
    source:
      'Published: customer-product profitability analysis (Kotler & Keller). Our rule: Losing when the total is below 0, Mixed when a product is but the total is not.',
    mistakes: [
      '0 where nothing was bought: leave it blank; 0 is bought at break-even.',
      'Revenue in place of contribution: then nobody loses.',
      'Judging a customer by one sale: look at the lifetime value beside it.',
    ],
  },
  RETENTION_ACTION: {
    description: 'Whom to spend retention effort on, from value and risk.',
    args: {
      ltv: 'Lifetime value of the customer.',
      at_risk: 'Whether the customer may leave; a class of INACTIVITY or HOFMEYR_SEGMENT will do.',
      threshold: 'The value from which a customer is worth personal effort, such as the median.',
    },
    source:
      'Published: spend on keeping a customer while it costs less than the profit that would be lost (Kotler & Keller). Our rule: the six actions.',
    mistakes: [
      'Past revenue as ltv: what counts is what is still to come.',
      'A blank taken for “not at risk”: it is unknown, and the row says so.',
    ],
  },
  RETENTION_GAIN: {
    description:
      'Expected gain of an effort to keep one customer: gain in probability × LTV − cost.',
    args: {
      ltv: 'Lifetime value of the customer.',
      probability_gain:
        'How much likelier the customer stays because of the effort, against a group left alone.',
      cost: 'Cost of the effort for one customer.',
    },
    source:
      'Published: spend while it costs less than the profit that would be lost (Kotler & Keller). Our rule: put as an expected gain.',
    mistakes: [
      'The response rate as probability_gain: many who respond would have stayed anyway. Only a group left alone tells.',
    ],
  },
  RETENTION_BREAK_EVEN: {
    description: 'The gain in probability of staying that just pays the effort: cost / LTV.',
    args: {
      cost: 'Cost of the effort for one customer.',
      ltv: 'Lifetime value of the customer.',
    },
    source:
      'Published: spend while it costs less than the profit that would be lost (Kotler & Keller). Our rule: put as a gain in probability.',
    mistakes: [
      'Comparing it with a response rate: compare it with the gain against a group left alone.',
      'Overlooking a result above 1: at this cost even a certain success would not pay.',
    ],
  },
};
