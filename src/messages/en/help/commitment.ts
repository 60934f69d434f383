/** Help of the formulas under “commitment”. */

export const commitment = {
  HOFMEYR_SEGMENT: {
    description:
      'Commitment segment from four answers, after Hofmeyr. The commercial method is not public: the thresholds are ours.',
    args: {
      happy: 'How happy with us; a non-customer: with the current provider, if there is one.',
      matters: 'How much the choice matters.',
      attracted: 'How much an alternative attracts; a non-customer: our offer.',
      different:
        'How different they are, high when the present provider is clearly preferred. Not needed if nothing attracts.',
      scale: 'Lowest and highest answer, such as 1..5; the four answers lie within.',
      customer: 'Whether this is a customer. Blank: customer.',
    },
    source:
      'Published: the eight segments, the four questions and the direction in which each works (Hofmeyr & Rice; Buttle & Maklan). Our rule: levels, tables and thresholds, and that “different” is asked in favour of the present provider. The commercial method is proprietary and not public: this is not it.',
    mistakes: [
      'A scale typed as 1-10: the cell becomes a date. Write 1..10.',
      'Asking how different without saying in whose favour: high means that the present provider is clearly preferred.',
      'Reading a segment as a probability of leaving: it is a guide for conversation and priority.',
    ],
  },
  HOFMEYR_REASON: {
    description: 'Why HOFMEYR_SEGMENT says what it says: bond, pull and what to be careful about.',
    args: {
      happy: 'As for HOFMEYR_SEGMENT.',
      matters: 'As for HOFMEYR_SEGMENT.',
      attracted: 'As for HOFMEYR_SEGMENT.',
      different: 'As for HOFMEYR_SEGMENT.',
      scale: 'Lowest and highest answer, such as 1..5; the four answers lie within.',
      customer: 'Whether this is a customer. Blank: customer.',
    },
    source: 'As for HOFMEYR_SEGMENT. Our rule: bond (broken to strong) and pull (0 to 2).',
    mistakes: [
      'Taking a segment for certain although an answer is missing: the sentence names the range it may lie in.',
      'Four equal answers: perhaps they were given without thought; the sentence says so.',
    ],
  },
};
