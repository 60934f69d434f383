/** The words of samples/, which scripts/samples.ts writes. */
export const samples = {
  orders: ['Order no.', 'Order date', 'Customer', 'Email', 'Amount', 'Channel'],
  leads: [
    'Lead',
    'Email',
    'Source',
    'Fit',
    'Interest',
    'Days idle',
    'Asked for a quote',
    'Consent',
  ],
  survey: [
    'Email',
    'How happy are you with us?',
    'Does it matter to you?',
    'Does any alternative attract you?',
    'How different are they?',
    'Customer',
  ],
  channels: ['Web', 'Shop', 'Phone'],
  sources: ['Web form', 'Fair', 'Referral', 'Co-registration'],
  consents: ['double', 'single', 'pending', 'none', 'withdrawn'],
  yes: 'yes',
  no: 'no',
  pending: 'pending',
  separator: ',',
  /** A day, money and a day that does not exist, as the spreadsheet of such a shop saves them. */
  day: '{m}/{d}/{y}',
  money: '{sign}${amount}',
  badDay: '2/31/2025',
};
