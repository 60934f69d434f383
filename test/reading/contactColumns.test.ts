import {contactColumns} from '../../src/reading/contactColumns';

const none = new Set<number>();

test.each([
  'Name',
  'First Name',
  'Apellidos',
  'Razón social',
  'Customer',
  'E-mail',
  'EMAIL ADDRESS',
  'Correo electrónico',
  'Phone',
  'Nº teléfono',
  'Móvil',
  'WhatsApp',
])('%s is how somebody is reached', (header) => {
  expect(contactColumns([header], none)).toEqual({contacts: [0], consents: []});
});

test.each([
  'Consent',
  'Marketing consent',
  'Email consent',
  'Consentimiento',
  'Consentimiento RGPD',
  'Opt-in',
  'Optin',
  'Accepts Email Marketing',
  'Acepta publicidad',
  'Suscrito',
  'Newsletter',
  'GDPR',
])('%s is a consent', (header) => {
  expect(contactColumns([header], none)).toEqual({contacts: [], consents: [0]});
});

test.each([
  '',
  'Consent date',
  'Fecha de consentimiento',
  'Consent source',
  'Opt out',
  'Newsletter opt-out',
  'Unsubscribed',
  'Product name',
  'Subscription',
  'Amount',
])('%j is neither', (header) => {
  expect(contactColumns([header], none)).toEqual({contacts: [], consents: []});
});

test('in the order of the sheet, without the columns that are something else', () => {
  expect(contactColumns(['Email', 'Consent', 'Name', 'Phone', 'Opt-in'], new Set([0]))).toEqual({
    contacts: [2, 3],
    consents: [1, 4],
  });
});
