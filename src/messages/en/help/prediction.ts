/** Help of the formulas under “prediction”. */

export const prediction = {
  P_ALIVE: {
    description: 'Probability that a customer is one still, by a fitted purchase model.',
    args: {
      purchases: 'Purchase days after the first one; several orders a day count once.',
      recency: 'Time from the first purchase to the last; 0 where there was one only.',
      age: 'Time from the first purchase to today, in the unit of the model (such as weeks).',
      model: 'One row: BG/NBD, MBG/NBD or Pareto/NBD, and its four parameters.',
    },
    source:
      'Published: BG/NBD (Fader, Hardie & Lee 2005), MBG/NBD (Batislam, Denizel & Filiztekin 2007), Pareto/NBD (Schmittlein, Morrison & Colombo 1987).',
    mistakes: [
      'BG/NBD gives 1 to everybody who bought once, at any age: for them use MBG/NBD or Pareto/NBD.',
      'recency as days since the last purchase: here it is the age at the last purchase.',
      'Days beside parameters that were fitted in weeks.',
    ],
  },
  EXPECTED_PURCHASES: {
    description: 'Purchases to expect of a customer in the time ahead, by a fitted purchase model.',
    args: {
      purchases: 'Purchase days after the first one; several orders a day count once.',
      recency: 'Time from the first purchase to the last; 0 where there was one only.',
      age: 'Time from the first purchase to today, in the unit of the model (such as weeks).',
      horizon: 'Time ahead, in the same unit.',
      model: 'One row: BG/NBD, MBG/NBD or Pareto/NBD, and its four parameters.',
    },
    source:
      'Published: the conditional expectations of the three models, see P_ALIVE. BG/NBD and MBG/NBD are computed as a sum that equals the published closed form.',
    mistakes: [
      'A horizon in months beside parameters in weeks.',
      'Reading it as a whole number: 0.3 is three customers in ten who buy once more.',
    ],
  },
  EXPECTED_ORDER_VALUE: {
    description:
      'Mean value of the orders to come: between the customer\u2019s own mean and that of all.',
    args: {
      purchases: 'Purchase days after the first one; 0 gives the mean of all customers.',
      mean_value: 'Mean value of these purchases; blank: the mean of all customers.',
      model: 'One row: Gamma-Gamma and its p, q, v, with q above 1.',
    },
    source: 'Published: Gamma-Gamma (Fader, Hardie & Lee 2005).',
    mistakes: [
      'The first order in the mean: the model is fitted on the repeat purchases.',
      'Using it where those who buy often also spend more an order: the model assumes that they do not.',
    ],
  },
  PREDICTED_LTV: {
    description: 'Discounted margin to expect of a customer over the time ahead.',
    args: {
      purchases: 'Purchase days after the first one; several orders a day count once.',
      recency: 'Time from the first purchase to the last; 0 where there was one only.',
      age: 'Time from the first purchase to today, in the unit of the model (such as weeks).',
      mean_value: 'Mean value of the repeat purchases; blank: the mean of all customers.',
      horizon: 'Time ahead, in the same unit; blank: without an end.',
      margin: 'Share of the order value that is left after variable costs, such as 40%.',
      discount:
        'Discount rate of one unit of time; PERIOD_DISCOUNT turns a yearly one into a weekly one.',
      model: 'One row: BG/NBD, MBG/NBD or Pareto/NBD, and its four parameters.',
      value_model: 'One row: Gamma-Gamma and its p, q, v, with q above 1.',
    },
    source:
      'Published: purchases times value (Fader, Hardie & Lee 2005). Our rule: each purchase is discounted from the moment at which it is expected.',
    mistakes: [
      'A yearly discount beside weeks.',
      'Adding what the customer has spent so far: this is the time ahead alone.',
    ],
  },
};
