/** Help of the formulas under “prediction”, in Spanish. */
import type {HelpOf} from '../../shape';

export const prediction: HelpOf<'prediction'> = {
  P_ALIVE: {
    description:
      'Probabilidad de que un cliente lo siga siendo, según un modelo de compra ajustado.',
    args: {
      purchases: 'Días de compra después del primero; varios pedidos en un día cuentan una vez.',
      recency: 'Tiempo de la primera compra a la última; 0 si hubo una sola.',
      age: 'Tiempo de la primera compra a hoy, en la unidad del modelo (por ejemplo semanas).',
      model: 'Una fila: BG/NBD, MBG/NBD o Pareto/NBD, y sus cuatro parámetros.',
    },
    source:
      'Publicado: BG/NBD (Fader, Hardie y Lee 2005), MBG/NBD (Batislam, Denizel y Filiztekin 2007), Pareto/NBD (Schmittlein, Morrison y Colombo 1987).',
    mistakes: [
      'BG/NBD da 1 a quien compró una sola vez, a cualquier edad: para esos clientes use MBG/NBD o Pareto/NBD.',
      'recency como días desde la última compra: aquí es la edad en la última compra.',
      'Días junto a parámetros ajustados en semanas.',
    ],
  },
  EXPECTED_PURCHASES: {
    description:
      'Compras que cabe esperar de un cliente en el tiempo por venir, según un modelo ajustado.',
    args: {
      purchases: 'Días de compra después del primero; varios pedidos en un día cuentan una vez.',
      recency: 'Tiempo de la primera compra a la última; 0 si hubo una sola.',
      age: 'Tiempo de la primera compra a hoy, en la unidad del modelo (por ejemplo semanas).',
      horizon: 'Tiempo por venir, en la misma unidad.',
      model: 'Una fila: BG/NBD, MBG/NBD o Pareto/NBD, y sus cuatro parámetros.',
    },
    source:
      'Publicado: las esperanzas condicionadas de los tres modelos, véase P_ALIVE. BG/NBD y MBG/NBD se calculan como una suma igual a la fórmula cerrada publicada.',
    mistakes: [
      'Un horizonte en meses junto a parámetros en semanas.',
      'Leerlo como número entero: 0,3 son tres de cada diez clientes que compran una vez más.',
    ],
  },
  EXPECTED_ORDER_VALUE: {
    description: 'Valor medio de los pedidos por venir: entre la media del cliente y la de todos.',
    args: {
      purchases: 'Días de compra después del primero; 0 da la media de todos los clientes.',
      mean_value: 'Valor medio de esas compras; vacío: la media de todos los clientes.',
      model: 'Una fila: Gamma-Gamma y sus p, q, v, con q mayor que 1.',
    },
    source: 'Publicado: Gamma-Gamma (Fader, Hardie y Lee 2005).',
    mistakes: [
      'El primer pedido en la media: el modelo se ajusta con las compras repetidas.',
      'Usarlo donde quien compra más a menudo también gasta más por pedido: el modelo supone que no.',
    ],
  },
  PREDICTED_LTV: {
    description: 'Margen descontado que cabe esperar de un cliente en el tiempo por venir.',
    args: {
      purchases: 'Días de compra después del primero; varios pedidos en un día cuentan una vez.',
      recency: 'Tiempo de la primera compra a la última; 0 si hubo una sola.',
      age: 'Tiempo de la primera compra a hoy, en la unidad del modelo (por ejemplo semanas).',
      mean_value: 'Valor medio de las compras repetidas; vacío: la media de todos los clientes.',
      horizon: 'Tiempo por venir, en la misma unidad; vacío: sin fin.',
      margin: 'Parte del valor del pedido que queda tras los costes variables, por ejemplo 40%.',
      discount:
        'Tasa de descuento por unidad de tiempo; PERIOD_DISCOUNT convierte una anual en semanal.',
      model: 'Una fila: BG/NBD, MBG/NBD o Pareto/NBD, y sus cuatro parámetros.',
      value_model: 'Una fila: Gamma-Gamma y sus p, q, v, con q mayor que 1.',
    },
    source:
      'Publicado: compras por valor (Fader, Hardie y Lee 2005). Regla nuestra: cada compra se descuenta desde el momento en que se espera.',
    mistakes: [
      'Un descuento anual junto a semanas.',
      'Sumar lo que el cliente ya ha gastado: esto es solo el tiempo por venir.',
    ],
  },
};
