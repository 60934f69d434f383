/** Headers and words by which tables other than purchases are recognised. Headers: `|` separates, better groups first. */
export const tables = {
  headers: {
    purchases: {
      /** What was bought: a sign of a purchase where a day stands beside it. */
      product: [
        'product name|product|item|item name|lineitem name|article|sku|stock code|product id|service|products|items',
      ],
    },
    leads: {
      key: [
        'lead id|record id|contact id|email|e mail|email address|person email|phone|phone number|mobile|whatsapp|lead name|lead|full name|person name|name|company|company name|first name|contact name|prospect|prospect name',
      ],
      status: ['lead status|lead stage|lead state|lifecycle stage|status|stage|state|deal stage'],
      rating: ['rating|label|temperature|lead label|lead rating'],
      created: [
        'created|created time|create date|created at|created on|lead created|lead date|date created|signed up|sign up date|signup date|timestamp|date',
      ],
      qualified: ['qualified|qualified on|qualification date|mql date|sql date'],
      owner: ['owner|lead owner|contact owner|assigned to|assigned rep|sales rep'],
      allocated: ['assigned on|assigned date|allocation date'],
      contacted: ['last contacted|last contact|contacted on|last touch|last contact date'],
      activity: [
        'last activity|last activity date|last activity time|last seen|last visit|days idle|days inactive',
      ],
      next: [
        'next follow up|next contact|next action|next action date|follow up date|next step|next step date|next activity|next activity date',
      ],
      fit: ['fit|fit score|profile fit'],
      interest: ['interest|interest level|engagement|engagement score'],
      score: ['score|lead score|hubspot score'],
      source: [
        'lead source|source|source channel|origin|channel|platform|original source|utm source|how did you hear about us|where did you hear about us|how did you find us',
      ],
      campaign: ['campaign|campaign name|utm campaign'],
      message: ['message|your message|comments or questions|enquiry|inquiry'],
      quote: ['asked for a quote|quote requested|demo|demo requested|wants a call'],
      need: ['budget|authority|need|timeline'],
      consent: [
        'consent|opt in|email consent|marketing consent|accepts marketing|accepts email marketing|subscribed|newsletter|gdpr|email opt out|opt out',
      ],
      relationship: ['relationship|has relationship'],
      inTarget: ['in target|is target|target audience'],
      form: ['ad id|ad name|adset id|adset name|form id|form name|is organic'],
    },
    lost: {
      left: [
        'lost on|cancelled on|canceled on|churned on|churn date|cancellation date|date of cancellation|left on|leaving date|end date',
      ],
      reason: [
        'reason for leaving|cancellation reason|churn reason|reason lost|lost reason|why did they leave|why did you leave|why are you leaving|why did you cancel|reason for cancelling|reason',
      ],
      value: ['ltv|clv|value|lifetime value|customer lifetime value'],
      customer: [
        'customer|customer id|client|email|email address|customer email|name|customer name|company|account|member|subscriber',
      ],
      date: ['timestamp|date'],
    },
    spend: {
      spending: [
        'amount spent|spend|ad spend|cost|total cost|money spent|media spend|spending|spent|investment',
      ],
      channel: ['channel|platform|source|medium|network|traffic source|publisher platform'],
      campaign: ['campaign|campaign name|ad set name|ad group|ad name'],
      from: ['reporting starts|start|start date|day|date|month|week|period'],
      to: ['reporting ends|end|end date'],
      results: [
        'impressions|impr|clicks|link clicks|reach|results|ctr|cpc|cpm|conversions|cost per result',
      ],
    },
    value: {
      attribute: ['attribute|benefit|criterion|criteria|factor|aspect|feature'],
      importance: ['importance|weight|weighting|importance weight'],
      us: ['us|we|our score|our company|ours|our shop'],
    },
    ratios: {
      period: ['month|week|date|day|period|quarter'],
      visits: ['visits|sessions|visitors|unique visitors|users|page views|pageviews'],
      registrations: ['registrations|registered users|sign ups|signups|new users'],
      forms: ['forms|form submissions|forms sent|submissions|leads'],
      likes: ['likes|reactions'],
      comments: ['comments'],
      shares: ['shares|retweets'],
      followers: ['followers|fans|new followers'],
      raffle: ['raffle entries|giveaway entries|contest entries'],
    },
    plan: {
      segment: ['segment|customer segment|target segment|audience'],
      strategy: ['strategy'],
      channel: ['channel|medium'],
      objective: ['objective|goal|aim'],
      protocol: ['response protocol|protocol'],
      message: ['message|key message'],
      frequency: ['frequency|cadence'],
      ratio: ['control ratio|kpi|metric'],
      tool: ['tool|software'],
      learning: ['learning objective|what we want to learn|learning goal'],
      offer: ['offer'],
      owner: ['owner|responsible|person responsible'],
    },
    survey: {
      key: [
        'email|email address|e mail|name|full name|respondent id|customer id|customer|phone|username|user name',
      ],
      day: [
        'timestamp|completion time|submit date|submitted at|submission date|end date|date submitted|response date|answered on|start time|start date|date',
      ],
      group: ['segment|store|shop|branch|company rated|location'],
    },
  },

  /**
   * What a question asks: it holds all words of one alternative (`|` separates them), wherever they stand; `*` ends a beginning of
   * words.
   */
  questions: {
    happy: 'happy with|pleased with',
    matters:
      'care about|matter* to you|it matter*|important to you relationship|important to you choice',
    attracted:
      'other appeal*|other attract*|alternative* appeal*|alternative* attract*|competitor* attract*',
    different: 'how different',
    recommend: 'recommend*|nps',
    satisfied: 'satisf*',
    effort: 'easy to|effort',
  },

  /** Beginnings of names of a sheet or a header that mean people who have not bought yet. */
  leadNames: 'lead|leads|prospect|prospects',
  /** Names of sheets that hold one kind. */
  sheetNames: {
    leads: 'leads|prospects|contacts',
    survey: 'survey|answers|responses|nps',
    lost: 'lost|churn|churned|cancelled|cancellations',
  },

  /** Words of a lead's status, by what they mean. */
  leadStatuses: {
    NEW: 'new|not contacted|open not contacted|lead|subscriber|raw',
    CONTACTED: 'contacted|attempted to contact|attempted|connected|working|working contacted',
    QUALIFIED:
      'mql|sql|sal|qualified|pre qualified|marketing qualified lead|sales qualified lead|marketingqualifiedlead|salesqualifiedlead',
    OPPORTUNITY:
      'open|open deal|opportunity|quote|quoted|proposal|negotiation|demo|trial|cart|in progress|proposal sent',
    LATER: 'bad timing|contact in future|nurture|nurturing|on hold|later',
    WON: 'won|closed won|closed converted|converted|customer|client',
    LOST: 'lost|lost lead|closed lost|closed not converted|not interested',
    UNFIT: 'unqualified|not qualified|disqualified|junk|junk lead|spam',
  },

  /** Grades of fit or interest in words. */
  grades: 'a|b|c|high|medium|low|hot|warm|cold',

  /** Words of a header for the day something begins: an end beside it is a span, no loss. */
  beginnings: 'start|starts|started',

  /** Answers in words, each line from the worst to the best. */
  answerScales: [
    'very dissatisfied|dissatisfied|neutral|satisfied|very satisfied',
    'very unsatisfied|unsatisfied|neither satisfied nor dissatisfied|somewhat satisfied|extremely satisfied',
    'strongly disagree|disagree|neither agree nor disagree|agree|strongly agree',
    'not at all|a little|somewhat|quite|very much',
    'not at all|slightly|moderately|very|extremely',
    'very poor|poor|fair|good|very good',
    'terrible|bad|ok|great|excellent',
    'very unhappy|unhappy|neither happy nor unhappy|happy|very happy',
    'very unlikely|unlikely|neither likely nor unlikely|likely|very likely',
    'very difficult|difficult|neither easy nor difficult|easy|very easy',
  ],
  notAnswered: 'don t know|dont know|n a|na|not applicable|prefer not to say|none|yes|no',
};
