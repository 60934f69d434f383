/** Columns that say how somebody is reached and whether they have agreed to it. Told by header alone: nothing is computed from them. */
import {plain} from '../base/keys';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split('|'));

/** Whole headers, as plain() leaves them. */
const CONTACT = [
  // Names
  'name|customer|client|buyer|contact|customer name|client name|full name|first name|last name|surname|contact name|company|company name|cliente|comprador|contacto|nombre|nombre completo|nombre cliente|nombre del cliente|nombre de cliente|nombre y apellidos|apellido|apellidos|apellidos y nombre|razon social|empresa|persona de contacto',
  // E-mail
  'email|e mail|mail|email address|e mail address|customer email|contact email|billing email|buyer email|correo|correo electronico|direccion de correo|direccion de correo electronico|email cliente|correo cliente|correo del cliente',
  // Phone
  'phone|phone number|telephone|telephone number|tel|mobile|mobile phone|cell|cell phone|whatsapp|customer phone|contact phone|billing phone|telefono|n telefono|no telefono|numero de telefono|telefono movil|movil|celular|telefono cliente|telefono del cliente|telefono de contacto',
]
  .map(setOf)
  .reduce((all, some) => new Set([...all, ...some]));

/** One of these words is enough. */
const CONSENT = setOf('consent|consents|consentimiento|consentimientos|optin|newsletter|gdpr|rgpd');
/** Whole headers. */
const CONSENT_HEADERS = setOf(
  'opt in|double opt in|single opt in|email opt in|e mail opt in|sms opt in|marketing opt in|accepts marketing|accepts email marketing|accepts e mail marketing|accepts sms marketing|email marketing|subscribed|subscribed to emails|marketing permission|may contact|can contact|may be contacted|acepta marketing|acepta publicidad|acepta comunicaciones|acepta comunicaciones comerciales|acepta correos|acepta promociones|suscrito|suscrita|suscrito al boletin|boletin|permiso de contacto|permiso comercial|puede contactar|se puede contactar|autoriza publicidad|autoriza comunicaciones',
);
/** What makes a header something about a consent: when, where and in which words it was given, or the opposite of one. */
const NO_CONSENT = setOf(
  'date|day|time|at|on|source|origin|version|text|ip|fecha|dia|hora|fuente|origen|texto|out|baja|withdrawn|retirado|channel|canal',
);

export interface ContactColumns {
  /** Indices of names, e-mail addresses and phones, in the order of the sheet. */
  readonly contacts: readonly number[];
  /** Indices of columns of consents, in the order of the sheet. */
  readonly consents: readonly number[];
}

/**
 * @param headers one a column
 * @param skip indices of columns that are something else already
 * @example contactColumns(['Cliente', 'Teléfono', 'Opt-in'], new Set([0])) // contacts [1], consents [2]
 */
export const contactColumns = (
  headers: readonly string[],
  skip: ReadonlySet<number>,
): ContactColumns => {
  const contacts: number[] = [];
  const consents: number[] = [];
  headers.forEach((header, column) => {
    if (skip.has(column)) return;
    const text = plain(header);
    const words = text.split(' ');
    if (CONTACT.has(text)) contacts.push(column);
    else if (
      CONSENT_HEADERS.has(text) ||
      (words.some((word) => CONSENT.has(word)) && !words.some((word) => NO_CONSENT.has(word)))
    )
      consents.push(column);
  });
  return {contacts, consents};
};
