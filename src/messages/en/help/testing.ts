/** Help of the formulas under “testing”. */

export const testing = {
  PERCEIVED_VALUE: {
    description:
      'Perceived value of you, of the rival, their ratio, and Gale’s ratio of perceived quality, side by side.',
    args: {
      weights: 'Importance of each attribute; only the proportion counts.',
      us: 'Your score in each, row for row.',
      rival: 'The rival’s score on the same scale, row for row.',
    },
    source:
      'Published: the steps of customer value analysis (Kotler & Keller); the idea of a ratio of perceived quality (Gale, “Managing Customer Value”, 1994). Our rule: how both are computed.',
    mistakes: [
      'Price among the attributes and also beside them: one or the other.',
      'Scores on two scales: both sides need the same.',
      'Few answers: below about 30 a segment the figures are a hint.',
    ],
  },
  PERCEIVED_VALUE_GAPS: {
    description: 'Each attribute with weight × (you − rival), worst first: what to improve first.',
    args: {
      attributes: 'Name of each attribute.',
      weights: 'Importance of each; only the proportion counts.',
      us: 'Your score in each, row for row.',
      rival: 'The rival’s score on the same scale, row for row.',
    },
    source:
      'Published: comparison with a main rival, attribute by attribute (Kotler & Keller). Our rule: the weighted gap and its order.',
    mistakes: [
      'Improving the lowest score: a low score in what hardly matters costs little.',
      'A missing score: the attribute is left out on both sides, and the weights of the others make up 1.',
    ],
  },
  SAMPLE_SIZE: {
    description: 'Customers needed in each of two groups to tell one rate from another.',
    args: {
      base: 'Rate now, such as 20%.',
      target: 'Rate to be told from it, such as 25%.',
      confidence: 'How rarely chance alone may pass for a difference: 95% is one time in 20.',
      power: 'Chance of seeing a true difference.',
    },
    source:
      'Published: the usual formula for two proportions, two-sided, without continuity correction.',
    mistakes: [
      'The result taken for both groups: it is for each.',
      'A relative rise as target: 5% more than 20% is 21%, not 25%.',
      'Ending the test before the number is reached, because it looks good.',
    ],
  },
  DETECTABLE_LIFT: {
    description:
      'The smallest rise, in points of the rate itself, that n customers a group can show.',
    args: {
      base: 'Rate now, such as 20%.',
      n: 'Customers in each group.',
      confidence: 'How rarely chance alone may pass for a difference: 95% is one time in 20.',
      power: 'Chance of seeing a true difference.',
    },
    source: 'Published: the usual formula for two proportions, solved for the difference.',
    mistakes: [
      'Reading it as relative: 0.05 is five points, from 20% to 25%.',
      'All customers of the list as n: it is the number in each group.',
    ],
  },
  AB_TEST: {
    description:
      'Reads a test: rate A, rate B, difference, low, high, p, method and verdict, side by side. Read it once, at the size planned.',
    args: {
      n_a: 'Customers in group A.',
      conversions_a: 'Those of them who converted.',
      n_b: 'Customers in group B.',
      conversions_b: 'Those of them who converted.',
      confidence: 'How rarely chance alone may pass for a difference: 95% is one time in 20.',
    },
    source:
      'Textbook: two-proportion z test, pooled; Fisher’s exact test where a cell expects fewer than 5; interval for the difference unpooled (Wald): with few conversions it is too narrow, and p decides.',
    mistakes: [
      'Reading it every day and stopping when it pleases: that finds differences which are not there.',
      'Orders in place of customers: each customer counts once.',
      'No difference shown, read as no difference: the interval tells what is still possible.',
    ],
  },
  TEST_GROUP: {
    description: 'A or B for a customer in a test: by a hash, so the same for ever.',
    args: {
      id: 'The customer.',
      test: 'Name of the test; another name splits anew.',
      share: 'Share of the customers that group A gets.',
    },
    source:
      'Our rule: A when MurmurHash3 (A. Appleby) of the test’s name and the customer falls below the share. Other tools compute the same.',
    mistakes: [
      'RAND() or the order of the rows as a split: it changes, or is no chance at all.',
      'Another share in the middle of a test: some customers change groups.',
    ],
  },
  IDIC_LEVEL: {
    description:
      'How far one-to-one marketing has come with each customer, 0 to 4: identify, differentiate, interact, customise.',
    args: {
      key: 'E-mail, phone or customer number; one customer a row.',
      tier: 'Value class; any text counts as filled in.',
      need: 'Need or segment; any text counts as filled in.',
      last_contact: 'Day of the last contact.',
      consent: 'State of consent, or the channel the customer prefers.',
      treatment: 'What is done differently for this customer.',
      as_of: 'The day of the question; a contact counts for 180 days.',
    },
    source:
      'Published: identify, differentiate, interact, customise (Peppers & Rogers). Our rule: what proves each step.',
    mistakes: [
      'One e-mail on two rows: neither is identified, and both are 0.',
      'Expecting later steps to count: the first one not met ends the count.',
    ],
  },
};
