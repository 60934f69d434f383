/**
 * PayPal: Activity, Download. One row is a movement of money: payments, refunds, conversions, withdrawals. Of a refund the sender is
 * the shop, so the name tells who it is. Headers: several public parsers, one of them of the Spanish file.
 */
import type {Shape} from './shape';

export const paypalActivity: Shape = {
  id: 'paypalActivity',
  program: 'PayPal',
  what: 'payments',
  headers: [
    'Date|Time|TimeZone|Name|Type|Status|Currency|Gross|Fee|Net|Transaction ID',
    'Fecha|Hora|Zona horaria|Nombre|Tipo|Estado|Divisa|Bruto|Tarifa|Neto|Id. de transacción',
  ],
  columns: {
    customer: 'Name|Nombre',
    order: 'Transaction ID|Id. de transacción',
    date: 'Date|Fecha',
    amount: 'Gross|Bruto',
  },
};
