/**
 * The headers that people give their columns, in English or in no language. Headers are compared without accents, case, blanks
 * or punctuation; `|` separates them.
 */
export const headers = {
  /** Groups from best to worst; within a group all are equally good. */
  fields: {
    customer: [
      'customer id|id customer|customer number|customer no|customer code|customer key|customer ref|customer nr|cust id|cust no|client id|client number|client no|client nr|client code|user id|member id|contact id|account id|account number|lead id|id lead|customer unique id|unique customer id',
      'customer email|customer e mail|email|e mail|mail|email address|buyer email|billing email|contact email',
      'customer|client|customers|shopper|buyer|guest|patient|student|subscriber|donor|user|member|account|contact|lead|buyer username|buyer user name|buyer user id|customer username|username|user name|who',
      'customer name|client name|full name|company|company name|buyer name|billing name|bill to name|contact name|name|first name|given name|customer first name|billing first name|first name billing',
      'phone|phone number|phone no|telephone|telephone number|tel|mobile|mobile phone|mobile number|cell|cell phone|cellphone|whatsapp|customer phone|customer phone number|contact phone|billing phone|buyer phone|buyer phone number|client phone',
      'id',
    ],
    order: [
      'order id|id order|order number|order no|order nr|order code|order ref|order reference|invoice no|invoice id|invoice number|invoice|transaction id|transaction number|receipt|receipt id|receipt number|receipt no|ticket|purchase id|sale id|order name|order uid|sales order number|sales order no|sale number|sale no|sale nr|sale ref|sale reference|invoice nr|invoice ref|invoice code|bill|bill no|bill nr|bill number|bill id|receipt nr|receipt|ticket no|ticket number|ticket id|folio|folio number|po|po no|po number|purchase order no|purchase order number|transaction no|transaction nr|transaction ref|transaction reference|order key|purchase number|purchase no',
      'order|transaction|payment id|payment number|payment no|charge id|checkout id|basket id|cart id|booking id|booking no|booking number|booking ref|booking reference|reservation id|reservation no|reservation number|confirmation number|voucher no|voucher number|document no|document nr|document number|doc no|doc nr|doc number|check no|check number',
    ],
    date: [
      'order date|date of order|order day|ordered at|ordered on|order placed|order time|booked on|booked at|booking date|purchase date|date of purchase|purchased at|sale date|date of sale|sold on|sold at|date sold|transaction date',
      'date|day|dates',
      'invoice date|created at|created|created on|date created|timestamp|datetime|date time|when',
    ],
    /** Whole headers, of the day in several columns. */
    year: ['year|yr|order year|purchase year|sale year|invoice year|fiscal year'],
    month: [
      'month|months|order month|purchase month|sale month|invoice month|billing month|service month|period|billing period|month name|month number|month no|month year|year month|yearmonth|yyyymm|ym|quarter|order quarter',
    ],
    day: ['day|day of month|day of the month|order day|day number|day no'],
    amount: [
      'amount|order total|order amount|order value|total order|total amount|total price|grand total|total|line total|line amount|sales|sale|sales amount|total value|invoice total|invoice amount|bill total|bill amount|transaction amount|sale amount|purchase amount|revenue|turnover|total eur|total usd|amount eur|amount usd|total euros|mrr|monthly recurring revenue',
      'value|spend|spent|subtotal|gross|gross amount|net|net amount|how much|euros|eur|dollars|usd|pounds|gbp|total paid|amount paid|paid|monetary',
      'price',
    ],
    price: ['unit price|unit amount|price per unit|price each|item price', 'price'],
    quantity: [
      'quantity|qty|units|items|item quantity|quantity ordered|quantity purchased|pieces|pcs',
    ],
    discount: ['discount|discount rate|discount percent|discount pct'],
    profit: ['profit|gross profit|net profit|contribution|contribution margin|gross margin'],
    orders: [
      'orders|number of orders|order count|orders count|total orders|no of orders|num orders|n orders|transaction count|number of transactions|purchases|number of purchases|purchase count|frequency|times bought|num of orders|historic number of orders|number of sales|sales count|number of invoices|invoice count|deals|deal count|total deals|num of deals|number of deals|number of associated deals',
    ],
    first: [
      'first order|first order date|date of first order|first purchase|first purchase date|date of first purchase|first bought|first|first sale|first transaction|first invoice|customer since|first ordered|first order at|first sale date|first transaction date|first invoice date|first deal close date',
    ],
    last: [
      'last order|last order date|date of last order|last purchase|last purchase date|date of last purchase|last bought|latest order|latest purchase|last sale|last transaction|last invoice|most recent order|most recent purchase|last|last ordered|last ordered at|last order at|latest order date|latest purchase date|last sale date|last transaction date|last invoice date|last purchased|last deal close date|recent deal close date|most recent deal close date',
    ],
    revenue: [
      'revenue|total revenue|total spent|total spend|lifetime revenue|lifetime spend|amount spent|net revenue|sales|total sales|historic clv|historic customer lifetime value|historic value|monetary|monetary value',
      'total|amount|spend|spent|value',
    ],
    leadStatus: ['lead status|lead stage|lead state|opportunity'],
    relationship: ['relationship|has relationship'],
    inTarget: ['in target|target|is target|target audience'],
  },
  /** Words that make a header something else, however much of the rest fits: a ship date is no order date, freight is no amount. */
  never: {
    customer:
      'note|notes|comment|order|row|line|product|item|invoice|transaction|group|segment|type|since|service|file|first|last|status|phone|count|total|discount|new|age|seller|cashier|agent|owner|employee|staff|salesperson|rep',
    order: 'date|status|total|amount|value|priority|by|type|count|first|last',
    date: 'create|creation|ship|shipped|shipping|required|delivery|delivered|due|paid|payment|birth|update|updated|modified|cancel|cancelled|signup|joined|joining|registered|registration|enrolled|enrolment|enrollment|return|first|last|end|expected',
    amount:
      'freight|tax|taxes|vat|discount|shipping|tip|fee|cost|profit|margin|quantity|unit|currency|orders|refund|refunded|due|owed|owing|outstanding|balance',
    revenue: 'predicted|freight|tax|vat|discount|average|avg|orders|cost',
    profit: 'rate|percent|pct',
    first: 'name|seen|active|visit|days|since|channel',
    last: 'name|seen|active|visit|days|since|channel|login|open|click',
    orders: 'predicted|expected|value|date|average',
  },
  /** One of these words, and the day is the customer's own rather than an order's. */
  joined:
    'since|join|joined|joining|register|registered|registration|signup|sign|signed|optin|enrolled|enrolment|enrollment|member|membership|subscribed|birth|birthday|birthdate|born|dob|customer|client',
  /** Whole headers of what somebody is reached by. */
  contact: {
    name: 'name|customer|client|buyer|contact|customer name|client name|full name|first name|last name|surname|contact name|company|company name',
    email:
      'email|e mail|mail|email address|e mail address|customer email|contact email|billing email|buyer email',
    phone:
      'phone|phone number|telephone|telephone number|tel|mobile|mobile phone|cell|cell phone|whatsapp|customer phone|contact phone|billing phone',
  },
  consent: {
    /** One of these words is enough. */
    words: 'consent|consents|optin|newsletter|gdpr',
    /** Whole headers. */
    headers:
      'opt in|double opt in|single opt in|email opt in|e mail opt in|sms opt in|marketing opt in|accepts marketing|accepts email marketing|accepts e mail marketing|accepts sms marketing|email marketing|subscribed|subscribed to emails|marketing permission|may contact|can contact|may be contacted',
    /** What makes a header something about a consent: when, where and in which words it was given, or the opposite of one. */
    never: 'date|day|time|at|on|source|origin|version|text|ip|out|withdrawn|channel',
  },
  /** Whole headers. */
  /** Of whoever keeps the till, where the customer has a column as well; alone it is the customer. */
  till: 'user|users',
  /** Whose headers are the customer's beyond doubt: one of these words is enough. */
  customerSide: 'customer|customers|client|clients|buyer|shopper',
  /** Whole headers of numbers that may be an order's, where their values say so. */
  anyNumber:
    'name|number|no|nr|num|n|ref|reference|reference no|reference number|document|doc|document id|id|code|key|record|record id|record no|record number|sales record number|entry|sales order|purchase order|voucher',
  givenName: 'name|first name|given name|customer first name|billing first name|first name billing',
  familyName:
    'last name|surname|family name|customer last name|billing last name|last name billing',
  currency: 'currency|order currency|currency code|order currency code',
  /** A sale, a refund or something else: whole headers. */
  kindOfRow:
    'type|event type|order type|transaction type|sale type|document type|doc type|receipt type|invoice type|record type|reporting category',
  /** One of these words is enough. */
  status: 'status|stage|order state|payment state',
  /** A status of these is not the sale's. */
  notOfSale:
    'customer|client|subscription|membership|account|lead|email|marketing|consent|employment|marital|review|stock',
  /** Of what is left of a sale, refunds are taken off already. */
  net: 'net',
  /** What a column of money is told by beside others; one of these words is enough. */
  money: {
    /** Taken off what was paid by whoever passes it on. */
    fee: 'fee|fees|commission|commissions',
    tax: 'tax|taxes|vat|gst',
    /** In the currency in which the books are kept. */
    converted: 'converted|conversion|base currency|home currency|settlement|settled|presentment',
    /** Of one piece, where `price` alone might be that of the line. */
    unit: 'unit|each|per unit|per item|per piece|ea',
  },
  /** Not money, though numbers. */
  pieces:
    'quantity|qty|units|items|pieces|count|number|id|days|rate|percent|tax|taxes|vat|shipping|fee|fees',
  /** Words of the total of an order, which may be repeated on each of its lines. */
  orderTotal: 'order|invoice|grand',
  /** `total (inc. tax)` is a total: what goes before the word for the tax, the tax, and what goes behind it. */
  tax: {
    before: 'inc|incl|including|with|ex|excl|excluding|without',
    names: 'tax|taxes|vat',
    after: 'inc|incl|included|excluded',
  },
};
