/** Help of the formulas under “leads”. */

export const leads = {
  LEAD_CLASS: {
    description: 'Class of a lead by fit and interest. The lines are ours.',
    args: {
      fit: 'How well the lead fits your customers.',
      interest: 'Interest shown by own actions.',
      days_idle: 'Days since the lead’s last action; interest halves every 30.',
      source: 'Where the lead came from; co-registration is a form of somebody else.',
      request: 'Whether a quote, demo or call was asked for.',
    },
    source:
      'Published: fit and interest kept apart, and interest that fades (HubSpot’s grid of leads). Our rule: lines at 70 and 40, the names, and a half-life of 30 days.',
    mistakes: [
      'Interest that has faded already, with days_idle as well: it fades twice.',
      'A low score for an unknown fit: leave it blank; that gives No data and not Cold.',
    ],
  },
  LEAD_INTEREST: {
    description: 'Interest that is left after days without action: it halves every 30 days.',
    args: {
      interest: 'Interest on the day of the last action.',
      days_idle: 'Days since then.',
    },
    source: 'Published: interest that fades (HubSpot). Our rule: the half-life of 30 days.',
    mistakes: ['Passing the result to LEAD_CLASS together with days_idle: it fades twice.'],
  },
  BANT: {
    description: 'Ready, Not ready or Not known: the need and any two of budget, authority, time.',
    args: {
      budget: 'Whether there is money.',
      authority: 'Whether the contact decides.',
      need: 'Whether there is a need.',
      time: 'Whether there is a date.',
    },
    source:
      'Common practice: the four questions. Our rule: the need and two others make a lead ready.',
    mistakes: ['“No” for what nobody has asked: leave it blank, not known is not no.'],
  },
  CAN_CONTACT: {
    description:
      'Whether somebody may be sent commercial messages. What is unknown is FALSE. Not legal advice.',
    args: {
      consent: 'State of the consent.',
      orders: 'Number of orders; for the customer exception.',
      similar: 'Whether it is about products like those bought; for the customer exception.',
    },
    source:
      'Published: Spain’s LSSI, article 21: no commercial e-mail without request or authorisation, but for own products similar to those a customer bought. Our rule: the states. Not legal advice; ask for your own country.',
    mistakes: [
      'An older yes after a withdrawal: give the latest state.',
      'One consent for all channels: keep it for each.',
      'A box ticked beforehand or somebody else’s form as consent: it has to name you, and be given.',
    ],
  },
  ACQUISITION_TYPE: {
    description: 'Where a new customer came from, and in what style of buying.',
    args: {
      previous_provider: 'Who they bought from before, if from anybody.',
      bought_before: 'Whether they bought from you before.',
      buys_elsewhere: 'Whether they still buy from others too.',
      reason: 'Why they left the other: for the price or an offer, or anything else.',
      incentive: 'Whether the first order came with an incentive.',
    },
    source:
      'Published: new to the category or to the company, portfolio buying and strategic switching (Buttle & Maklan). Our rule: Won over, and the order of the questions.',
    mistakes: [
      'A blank for “bought from nobody”: blank is unknown; write none.',
      'Taking customers won by an incentive for loyal ones: many switch again; look whether they stay.',
    ],
  },
};
