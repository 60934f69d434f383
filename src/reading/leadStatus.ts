/** What a lead's status says: whether an opportunity is open. */
import type {Cell} from '../base/cells';
import {plain} from '../base/keys';

/** In both languages; anything else in such a column is a lead without an open opportunity. */
const OPEN = new Set(
  'mql|sql|open|abierta|abierto|oportunidad|opportunity|quote|quoted|presupuesto|cotizacion|cart|carrito|trial|prueba|demo|qualified|cualificado|calificado|negotiation|negociacion|proposal|propuesta|en curso|in progress|yes|si|true|verdadero|1|x'.split(
    '|',
  ),
);

/** @example isOpenLead('Presupuesto') // true */
export const isOpenLead = (cell: Cell): boolean => OPEN.has(plain(String(cell)));
