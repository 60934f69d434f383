/** Help of the formulas under “value”, in Spanish. */
import type {HelpOf} from '../../shape';

export const value: HelpOf<'value'> = {
  LTV: {
    description:
      'Valor actual neto de un cliente a partir de margen, retención y descuento, todos por período.',
    args: {
      margin: 'Margen de contribución de un cliente en un período, tras los costes variables.',
      retention: 'Parte de los clientes que sigue de un período al siguiente.',
      discount: 'Tasa de descuento de un período, por ejemplo 10%.',
      periods: 'Cuántos períodos cuentan. Vacío: sin fin.',
      timing:
        'Cuándo se gana el margen: de quienes siguen al final de cada período (final, la fórmula de casi todos los blogs: m × r / (1 + d − r)); igual, con el primero seguro (final_seguro); o al principio, el primero ahora (inicio).',
      acquisition_cost: 'Se resta una vez; no si el cliente ya está ganado.',
    },
    source:
      'Publicado: el valor de vida como valor actual neto de los beneficios esperados (Kotler y Keller); sin fin, margen × r / (1 + i − r), con r la retención e i el descuento (Gupta y Lehmann, “Customers as Assets”, 2003). Regla nuestra: poder elegir entre tres momentos.',
    mistakes: [
      'Retención anual con margen mensual: todo debe ser del mismo período. PERIOD_RETENTION y PERIOD_DISCOUNT convierten.',
      'Ingresos en lugar de margen: el valor sale varias veces demasiado alto.',
      'Restar lo que costó un cliente que ya tienes: ese dinero está gastado, decidas lo que decidas.',
    ],
  },
  LTV_CURVE: {
    description:
      'Valor actual neto de un cliente sobre una curva de supervivencia, cuando la retención cambia con la antigüedad.',
    args: {
      margin: 'Margen de contribución de un cliente en un período, tras los costes variables.',
      survival: 'Parte de los iniciales que sigue tras el período 1, 2, …; sin el 1 del inicio.',
      discount: 'Tasa de descuento de un período, por ejemplo 10%.',
      timing: 'Cuándo se gana el margen, como en LTV.',
      acquisition_cost: 'Se resta una vez; no si el cliente ya está ganado.',
    },
    source:
      'Publicado: el valor de vida como valor actual neto (Kotler y Keller). Regla nuestra: cómo entran la curva y los momentos.',
    mistakes: [
      'Empezar por el 1 del inicio: la primera parte es la que queda tras un período.',
      'La retención de cada período en lugar de la parte del inicio: 80% y otra vez 80% es 0,8 y 0,64.',
      'Una curva corta: tras su final no cuenta nada. SURVIVAL_FORECAST la prolonga.',
    ],
  },
  PERIOD_DISCOUNT: {
    description: 'Una tasa de descuento llevada a otra duración por capitalización compuesta.',
    args: {
      rate: 'Tasa de un período; 10% es 0,1.',
      from: 'Cuánto dura ese período.',
      to: 'La duración deseada.',
    },
    source:
      'Interés compuesto: 1 + tasa elevado al cociente de las dos duraciones, menos 1. Regla nuestra: un año tiene 365 días, y sus meses y trimestres son iguales.',
    mistakes: ['Una tasa anual dividida entre 12: 10% al año es 0,797% al mes, no 0,833%.'],
  },
  PERIOD_RETENTION: {
    description: 'Una tasa de retención llevada a otra duración.',
    args: {
      rate: 'Parte que sigue tras un período.',
      from: 'Cuánto dura ese período.',
      to: 'La duración deseada.',
    },
    source:
      'Aritmética: la tasa elevada al cociente de las dos duraciones, como si en cada una se fuera la misma parte. Regla nuestra: un año tiene 365 días, y sus meses y trimestres son iguales.',
    mistakes: [
      'El abandono por 12: perder un 5% al mes es perder un 46% al año, no un 60%.',
      'El abandono en lugar de la retención: si se va un 5%, pon 0,95.',
    ],
  },
  SURVIVAL_FIT: {
    description:
      'Los dos parámetros, a y b, del modelo beta-geométrico desplazado (Fader y Hardie) que mejor se ajustan a una cohorte.',
    args: {
      survivors: 'Clientes que quedan al inicio y tras el período 1, 2, …: cifras o partes.',
    },
    source:
      'Publicado: el modelo beta-geométrico desplazado (Fader y Hardie, “How to project customer retention”, 2007), ajustado por máxima verosimilitud.',
    mistakes: [
      'Sumar todos los clientes de un año: toma los que empezaron en un mismo período.',
      'Los perdidos en cada período en lugar de los que quedan tras él.',
      'Una cohorte cuyo abandono no baja: no tiene esa curva, y sirve LTV con una sola retención.',
    ],
  },
  SURVIVAL_FORECAST: {
    description:
      'La curva de supervivencia observada y su continuación con el modelo beta-geométrico desplazado, como partes del inicio.',
    args: {
      survivors: 'Clientes que quedan al inicio y tras el período 1, 2, …: cifras o partes.',
      periods: 'Cuántos períodos añadir.',
    },
    source:
      'Publicado: el modelo beta-geométrico desplazado (Fader y Hardie, “How to project customer retention”, 2007). Regla nuestra: el pronóstico sigue desde la última parte observada.',
    mistakes: [
      'No dejar sitio debajo: la curva ocupa una celda por período, más la del inicio.',
      'Pasarla entera a LTV_CURVE: quítale la primera celda, el 1 del inicio.',
    ],
  },
  CAC: {
    description: 'Coste de captar un cliente. Sin clientes nuevos: palabras, no infinito.',
    args: {
      spend: 'Todo lo gastado en captación en el período.',
      new_customers: 'Clientes ganados en el mismo período y canal; solo nuevos.',
    },
    source:
      'Práctica común: todo lo gastado en captación en un período, entre los clientes nuevos de ese período y nadie más.',
    mistakes: [
      'Solo la publicidad: sueldos, herramientas y descuentos de bienvenida también son gasto.',
      'Todos los compradores del período en lugar de los nuevos: el coste parece mucho menor.',
    ],
  },
  LTV_TO_CAC: {
    description: 'Valor de vida por cada unidad de coste de captación; 3 es una regla práctica.',
    args: {
      ltv: 'Valor de vida sobre margen de contribución, sin restar la captación.',
      cac: 'Coste de captar un cliente.',
    },
    source:
      'Práctica común. Que 3 a 1 sea una buena relación es una regla práctica, no un hallazgo.',
    mistakes: [
      'LTV sobre ingresos: con un margen del 25%, la relación parece cuatro veces mejor.',
      'LTV con el coste de captación ya restado: contaría dos veces.',
    ],
  },
  PAYBACK_ORDERS: {
    description: 'Cuántos pedidos pagan el coste de captación; redondea hacia arriba.',
    args: {
      cac: 'Coste de captar un cliente.',
      order_value: 'Valor medio de un pedido.',
      margin: 'Parte del pedido que es margen de contribución, como 60%.',
    },
    source: 'Aritmética: coste / (valor del pedido × margen). Regla nuestra: sin margen, nunca.',
    mistakes: [
      'Leer 1,04 como un pedido: se paga con el segundo. REDONDEAR.MAS da pedidos enteros.',
      'Un margen tras los costes fijos: toma lo que añade un pedido, tras sus costes variables.',
    ],
  },
  PROFITABILITY_CLASS: {
    description:
      'Rentable, Mixto o Con pérdida: cada cliente según lo que deja cada producto, una etiqueta por fila. TRANSPONER para productos.',
    args: {
      contributions:
        'Margen tras el coste de servir: una fila por cliente, una columna por producto. Vacío: no compró.',
    },
    source:
      'Publicado: análisis de rentabilidad cliente-producto (Kotler y Keller). Regla nuestra: Con pérdida si el total es menor que 0; Mixto si lo es algún producto pero no el total.',
    mistakes: [
      'Un 0 donde no se compró nada: deja la celda vacía; 0 es comprado sin ganar ni perder.',
      'Ingresos en lugar de margen: así nadie da pérdidas.',
      'Juzgar a un cliente por una venta: mira al lado su valor de vida.',
    ],
  },
  RETENTION_ACTION: {
    description: 'A quién dedicar esfuerzo de retención, según valor y riesgo.',
    args: {
      ltv: 'Valor de vida del cliente.',
      at_risk: 'Si el cliente puede irse; sirve una clase de INACTIVITY o de HOFMEYR_SEGMENT.',
      threshold: 'El valor desde el que un cliente merece esfuerzo personal, como la mediana.',
    },
    source:
      'Publicado: gasta en conservar a un cliente mientras cueste menos que el beneficio que se perdería (Kotler y Keller). Regla nuestra: las seis acciones.',
    mistakes: [
      'Los ingresos pasados como ltv: cuenta lo que está por venir.',
      'Tomar una celda vacía por “sin riesgo”: no se sabe, y la fila lo dice.',
    ],
  },
  RETENTION_GAIN: {
    description:
      'Ganancia esperada de un esfuerzo para conservar a un cliente: aumento de probabilidad × LTV − coste.',
    args: {
      ltv: 'Valor de vida del cliente.',
      probability_gain:
        'Cuánto más probable es que siga gracias al esfuerzo, frente a un grupo sin contacto.',
      cost: 'Coste del esfuerzo por cliente.',
    },
    source:
      'Publicado: gasta mientras cueste menos que el beneficio que se perdería (Kotler y Keller). Regla nuestra: expresado como ganancia esperada.',
    mistakes: [
      'La tasa de respuesta como probability_gain: muchos de los que responden habrían seguido igual. Solo lo dice un grupo sin contacto.',
    ],
  },
  RETENTION_BREAK_EVEN: {
    description: 'El aumento de probabilidad de seguir que paga justo el esfuerzo: coste / LTV.',
    args: {
      cost: 'Coste del esfuerzo por cliente.',
      ltv: 'Valor de vida del cliente.',
    },
    source:
      'Publicado: gasta mientras cueste menos que el beneficio que se perdería (Kotler y Keller). Regla nuestra: expresado como aumento de probabilidad.',
    mistakes: [
      'Compararlo con una tasa de respuesta: compáralo con el aumento frente a un grupo sin contacto.',
      'Pasar por alto un resultado mayor que 1: a ese coste no compensa ni un éxito seguro.',
    ],
  },
};
