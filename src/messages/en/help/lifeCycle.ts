/** Help of the formulas under “life cycle”. */

export const lifeCycle = {
  LIFECYCLE_STAGE: {
    description:
      'Stage of a customer’s life: Acquisition, Conversion, Growth, Retention or Reactivation. The lines between them are ours.',
    args: {
      orders: 'How many orders; 0 for somebody who has not bought.',
      first: 'Day of the first order.',
      last: 'Day of the last order.',
      as_of: 'The day of the question, such as a cell with TODAY().',
      interval: 'The store’s usual days between orders.',
      lead_status:
        'State of a lead; qualified, quote, cart, trial or demo are an open opportunity.',
    },
    source:
      'Published: five stages of an online customer (D. Figueroa, “El cliente en línea y su ciclo de vida”). Our rule: Retention from {retentionOrders} orders, Reactivation after {lapseIntervals} usual intervals of silence, at least {lapseFloor} and at most {cap} days.',
    mistakes: [
      'A guess as interval: PURCHASE_INTERVAL computes it from your orders.',
      'NOW() as as_of: Sheets refuses it in such formulas. Put =TODAY() into a cell and pass the cell.',
      'Expecting stages to go forward only: a customer who lapses goes to Reactivation.',
    ],
  },
  LIFECYCLE_PHASE: {
    description: 'Phase of a customer’s life: Prospecting, Acquisition (closing) or Loyalty.',
    args: {
      orders: 'How many orders; 0 for somebody who has not bought.',
      first: 'Day of the first order.',
      last: 'Day of the last order.',
      as_of: 'The day of the question, such as a cell with TODAY().',
      interval: 'The store’s usual days between orders.',
      lead_status:
        'State of a lead; qualified, quote, cart, trial or demo are an open opportunity.',
    },
    source:
      'Published: prospecting, closing, loyalty (“El ciclo de vida del cliente… #marketingrelacional”, 2014). Our rule: who has not bought is in closing while an opportunity is open.',
    mistakes: [
      'Mixing up Acquisition (closing), the sale itself, with the stage Acquisition, which is all that comes before an order.',
      'A blank for no orders: blank is unknown; write 0.',
    ],
  },
  INACTIVITY: {
    description: 'Active, At risk or Lapsed, by the customer’s own rhythm and the store’s.',
    args: {
      orders: 'How many orders.',
      first: 'Day of the first order.',
      last: 'Day of the last order.',
      as_of: 'The day of the question, such as a cell with TODAY().',
      interval: 'The store’s usual days between orders.',
    },
    source:
      'Our rule: At risk from {atRiskIntervals} and Lapsed from {lapseIntervals} usual intervals of silence, at least {atRiskFloor} and {lapseFloor}, at most {cap} days. Published: simple rules of this kind tell active from inactive customers at least as well as purchase models (Wübben & Wangenheim, 2008).',
    mistakes: [
      'Reading Lapsed as lost for good: it is a line drawn by silence, and some come back.',
      'Confusing it with the RFM group Slipping or with the pyramid’s Inactive: other models, other customers.',
    ],
  },
  LAPSE_DATE: {
    description: 'The first day on which the customer counts as lapsed if no order comes.',
    args: {
      orders: 'How many orders.',
      first: 'Day of the first order.',
      last: 'Day of the last order.',
      interval: 'The store’s usual days between orders.',
    },
    source:
      'Our rule: the last order plus {lapseIntervals} usual intervals, at least {lapseFloor} and at most {cap} days, rounded up.',
    mistakes: [
      'A number such as 46373 in place of a date: format the column as a date.',
      'Keeping an old result as a value: it moves with every order.',
    ],
  },
  PURCHASE_INTERVAL: {
    description: 'The store’s usual days between orders: the median over all customers.',
    args: {
      customers: 'Customer of each order; orders without one are left out.',
      dates: 'Day of each order, row for row.',
    },
    source:
      'Our rule: the median of the days between consecutive order days of one customer, all customers together; several orders on one day count once.',
    mistakes: [
      'One row a customer: it takes one row an order.',
      'A short stretch of orders: long gaps are not in it yet, and the median comes out low.',
    ],
  },
  RFM_SCORE: {
    description: 'Recency, frequency and money of each customer among all, 1 to 5, side by side.',
    args: {
      last: 'Day of the last order, one customer a row.',
      orders: 'Number of orders.',
      revenue: 'Net revenue.',
      as_of: 'The day of the question; later orders are a mistake.',
    },
    source:
      'Common practice: scores from 1 to 5. Our rule: by mid-rank percentile, so that equal values score alike, and one order is always F = 1.',
    mistakes: [
      'Scoring a part of the list: scores compare the rows given. Score all, then filter.',
      'One row an order: add up to one row a customer first.',
    ],
  },
  RFM_SEGMENT: {
    description: 'One of the ten RFM groups, from recency and frequency.',
    args: {
      r: 'Recency score.',
      f: 'Frequency score.',
    },
    source:
      'Widespread: the grid of ten groups by recency and frequency. Its author is not known to us.',
    mistakes: [
      'Days or numbers of orders as r and f: it takes scores, as RFM_SCORE gives them.',
      'Reading Slipping as INACTIVITY’s At risk: other models, other customers.',
    ],
  },
  STAGE_PLAN: {
    description: 'What to aim for, say and measure with customers of a stage, side by side.',
    args: {
      stage: 'A stage as LIFECYCLE_STAGE gives it, or At risk, which goes before the stage.',
    },
    source:
      'Published: the idea of an objective, a message and a measure for each segment (multichannel marketing). Our rule: the texts.',
    mistakes: ['No room to the right: it fills three cells.'],
  },
};
