/** One word for one thing: the word that texts use for a thing that has many, and those that no text may use for it. */
export const glossary = {
  /** Silence past the line of the life cycle. */
  lapsed: {
    word: 'lapsed',
    avoid: 'went quiet|gone quiet|go quiet|newly inactive|inactive from|became dormant|silent',
  },
  /** No order in the period of the pyramid: Curry’s word. */
  inactive: {word: 'inactive', avoid: 'dormant|sleeping customers'},
  /** RFM’s group of those who bought well and not of late; At risk is said of the life cycle only. */
  slipping: {word: 'slipping', avoid: 'at risk \\(rfm\\)|rfm group at risk'},
  /** Rows that a run did not use. */
  leftOut: {word: 'left out', avoid: 'set aside|setting aside'},
  /** What a person does about a wrong cell. */
  correct: {word: 'correct', avoid: 'mend|mends|mended'},
  /** Comparing the two groups of a test. */
  compare: {word: 'compare', avoid: 'read out|reads out|read it out'},
} as const;
