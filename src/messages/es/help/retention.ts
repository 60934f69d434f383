/** Help of the formulas under “retention”, in Spanish. */
import type {HelpOf} from '../../shape';

export const retention: HelpOf<'retention'> = {
  RETENTION_RATE: {
    description: 'Parte de los clientes conservada en un período: (final − nuevos) / inicio.',
    args: {
      start: 'Clientes al inicio del período.',
      end: 'Clientes al final.',
      new: 'De estos, los ganados durante el período.',
    },
    source:
      'Publicado: clientes activos al final que lo eran al inicio, entre los activos al inicio (Buttle).',
    mistakes: [
      'Dejar dentro los clientes nuevos: final / inicio puede pasar del 100%.',
      'Contar como conservados a los que volvieron: déjalos fuera de end, o cuéntalos como nuevos.',
      'Un período más corto que el ritmo de compra: todos parecen perdidos.',
    ],
  },
  CHURN_RATE: {
    description:
      'Parte de los clientes perdida en un período: 1 − retención de los mismos clientes.',
    args: {
      start: 'Clientes al inicio del período.',
      end: 'Clientes al final.',
      new: 'De estos, los ganados durante el período.',
    },
    source: 'Publicado: 1 − retención, de los mismos clientes (Buttle).',
    mistakes: [
      'El abandono mensual por 12: un 5% al mes es un 46% al año. Usa PERIOD_RETENTION con 1 − abandono.',
      'Clientes perdidos entre clientes al final: la base son los del inicio.',
    ],
  },
  COHORT_RETENTION: {
    description:
      'Parte de los clientes de una lista que está en otra. Vacíos y repetidos no cuentan.',
    args: {
      ids_before: 'Clientes del primer período.',
      ids_after: 'Clientes del segundo período.',
    },
    source:
      'Publicado: clientes activos al final que lo eran al inicio, entre los activos al inicio (Buttle). Regla nuestra: mayúsculas y espacios exteriores no hacen otro cliente.',
    mistakes: [
      'Un encabezado dentro del rango: cuenta como un cliente.',
      'Ceros iniciales perdidos en una lista: 12 y el texto 00012 son dos clientes.',
      'Nombres en lugar de números de cliente: dos clientes pueden llamarse igual.',
    ],
  },
  REVENUE_RETENTION: {
    description:
      'Ingresos de este período de los clientes del anterior, como parte de los de entonces. Más de 1: compran más.',
    args: {
      ids_before: 'Clientes del primer período, uno por fila.',
      revenue_before: 'Sus ingresos de entonces, fila por fila.',
      ids_after: 'Clientes del segundo período, uno por fila.',
      revenue_after: 'Sus ingresos de ahora, fila por fila.',
    },
    source:
      'Regla nuestra: ingresos de ahora de los clientes que entonces tuvieron más de 0, entre sus ingresos de entonces. Quien tiene un importe desconocido queda fuera en los dos lados.',
    mistakes: [
      'Leer un 110% como que no se fue nadie: los que siguen compran más. Pon al lado COHORT_RETENTION.',
      'Períodos de distinta duración o temporada.',
      'Un importe vacío para quien no compró: vacío es que no se sabe. Quien no compró no está en la lista, o lleva un 0.',
    ],
  },
  CHURN_CAUSES: {
    description:
      'Por qué se fueron los clientes: tabla de causas, si son gestionables y lo que se perdió.',
    args: {
      reason: 'Causa de cada pérdida. Vacío: no se fue, salvo que haya un LTV al lado.',
      ltv: 'Valor de vida de cada cliente perdido, fila por fila.',
    },
    source:
      'Publicado: el mal servicio, un producto deficiente y un precio alto son gestionables; mudarse y cerrar, no (Kotler y Keller; Buttle). Regla nuestra: las demás causas, y Competidor como gestionable en parte.',
    mistakes: [
      'Texto libre como causa: se nombra la celda, y no hay tabla hasta que contenga una de las palabras.',
      'Repartir las desconocidas entre las demás causas: tienen su propia línea.',
    ],
  },
};
