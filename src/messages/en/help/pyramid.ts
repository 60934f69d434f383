/** Help of the formulas under “pyramid”. */

export const pyramid = {
  PYRAMID_TIER: {
    description:
      'Place of each customer in the customer pyramid: Top, Big, Medium, Small by revenue; else Inactive, Prospect, Suspect, Rest of the world, Unknown.',
    args: {
      revenue: 'Net revenue of the period, one customer a row.',
      ever_bought: 'Whether the customer ever bought.',
      relationship:
        'Whether there is a relationship, such as a quote or a subscription: then a Prospect.',
      in_target: 'Whether they belong to the target market: without a relationship, a Suspect.',
      cuts: 'Three rising percentages: the shares of the active customers that are Top, up to Big, up to Medium.',
    },
    source:
      'Published: the customer pyramid, with 1%, 4%, 15% and 80% of the active customers, and inactives, prospects and suspects below them (Curry). Our rule: equal revenue, equal class; what is not known is Unknown. The formula sees no orders: revenue of 0 or less from somebody who ever bought is Inactive here, and Small in the sidebar where there was an order.',
    mistakes: [
      'Revenue of all time: take one period, such as the last twelve months.',
      'One row an order: add up to one row a customer first.',
      'Fewer than 20 active customers: too few for a pyramid, and Big may stay empty.',
    ],
  },
  PYRAMID_SUMMARY: {
    description:
      'The customer pyramid at a glance: customers and revenue of each class, with shares.',
    args: {
      tier: 'Class of each customer, as PYRAMID_TIER gives it.',
      revenue: 'Revenue of the period, row for row.',
    },
    source:
      'Published: the customer pyramid (Curry). Sources differ on the shares of revenue: here they are a report and no criterion.',
    mistakes: [
      'Ranges that begin in different rows: both go row for row.',
      'A row with an error sentence from PYRAMID_TIER: correct it first, it is no class.',
    ],
  },
  PYRAMID_MIGRATION: {
    description: 'How a customer moved between the pyramids of two periods of equal length.',
    args: {
      before: 'Class in the first period. Blank: not on the list.',
      after: 'Class in the second period. Blank: not on the list.',
    },
    source:
      'Published: the idea of migration analysis. Our rule: the names of the moves, and what counts as each.',
    mistakes: [
      'Ranking both periods anew: somebody moves although nothing changed. Better keep the first period’s revenue limits.',
      'A summer against a Christmas: compare equal seasons.',
    ],
  },
  MIGRATION_MATRIX: {
    description: 'How many customers went from each class of the pyramid to each.',
    args: {
      before: 'Class of each customer in the first period. Blank: not on the list.',
      after: 'Class in the second period, row for row. Blank: not on the list.',
    },
    source: 'Published: the idea of migration analysis. Our rule: the layout of the table.',
    mistakes: [
      'Two lists sorted on their own: each row has to be one customer. Look the second class up first.',
    ],
  },
};
