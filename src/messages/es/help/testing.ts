/** Help of the formulas under “testing”, in Spanish. */
import type {HelpOf} from '../../shape';

export const testing: HelpOf<'testing'> = {
  PERCEIVED_VALUE: {
    description:
      'Valor percibido tuyo y del rival, su cociente y la razón de calidad percibida de Gale, uno al lado del otro.',
    args: {
      weights: 'Importancia de cada atributo; solo cuenta la proporción.',
      us: 'Tu nota en cada uno, fila por fila.',
      rival: 'La nota del rival en la misma escala, fila por fila.',
    },
    source:
      'Publicado: los pasos del análisis del valor para el cliente (Kotler y Keller); la idea de una razón de calidad percibida (Gale, “Managing Customer Value”, 1994). Regla nuestra: cómo se calculan.',
    mistakes: [
      'El precio entre los atributos y además aparte: una cosa o la otra.',
      'Notas en dos escalas: los dos lados necesitan la misma.',
      'Pocas respuestas: por debajo de unas 30 por segmento, las cifras son solo una pista.',
    ],
  },
  PERCEIVED_VALUE_GAPS: {
    description: 'Cada atributo con peso × (tú − rival), el peor primero: qué mejorar antes.',
    args: {
      attributes: 'Nombre de cada atributo.',
      weights: 'Importancia de cada uno; solo cuenta la proporción.',
      us: 'Tu nota en cada uno, fila por fila.',
      rival: 'La nota del rival en la misma escala, fila por fila.',
    },
    source:
      'Publicado: la comparación con un rival principal, atributo por atributo (Kotler y Keller). Regla nuestra: la diferencia ponderada y su orden.',
    mistakes: [
      'Mejorar la nota más baja: una nota baja en lo que apenas importa cuesta poco.',
      'Una nota que falta: el atributo queda fuera en los dos lados, y los pesos de los demás suman 1.',
    ],
  },
  SAMPLE_SIZE: {
    description: 'Clientes que hacen falta en cada grupo para distinguir una tasa de otra.',
    args: {
      base: 'Tasa actual, como 20%.',
      target: 'Tasa que se quiere distinguir, como 25%.',
      confidence: 'Cada cuánto puede pasar el azar por una diferencia: 95% es una vez de cada 20.',
      power: 'Probabilidad de ver una diferencia real.',
    },
    source:
      'Publicado: la fórmula habitual para dos proporciones, bilateral, sin corrección de continuidad.',
    mistakes: [
      'Tomar el resultado por el total: es para cada grupo.',
      'Una subida relativa como target: un 5% más que 20% es 21%, no 25%.',
      'Terminar la prueba antes de llegar al número, porque pinta bien.',
    ],
  },
  DETECTABLE_LIFT: {
    description:
      'La menor subida, en puntos de la propia tasa, que pueden mostrar n clientes por grupo.',
    args: {
      base: 'Tasa actual, como 20%.',
      n: 'Clientes en cada grupo.',
      confidence: 'Cada cuánto puede pasar el azar por una diferencia: 95% es una vez de cada 20.',
      power: 'Probabilidad de ver una diferencia real.',
    },
    source: 'Publicado: la fórmula habitual para dos proporciones, despejada para la diferencia.',
    mistakes: [
      'Leerla como relativa: 0,05 son cinco puntos, de 20% a 25%.',
      'Todos los clientes de la lista como n: es el número de cada grupo.',
    ],
  },
  AB_TEST: {
    description:
      'Compara los dos grupos de una prueba A/B: tasa A, tasa B, diferencia, mínimo, máximo, p, método y veredicto. Hazlo una vez, con el tamaño previsto.',
    args: {
      n_a: 'Clientes en el grupo A.',
      conversions_a: 'De estos, los que convirtieron.',
      n_b: 'Clientes en el grupo B.',
      conversions_b: 'De estos, los que convirtieron.',
      confidence: 'Cada cuánto puede pasar el azar por una diferencia: 95% es una vez de cada 20.',
    },
    source:
      'De manual: prueba z de dos proporciones, conjunta; prueba exacta de Fisher si en una casilla se esperan menos de 5; intervalo de la diferencia sin agrupar (Wald): con pocas conversiones queda estrecho, y decide p.',
    mistakes: [
      'Leerla cada día y parar cuando gusta: así se encuentran diferencias que no existen.',
      'Pedidos en lugar de clientes: cada cliente cuenta una vez.',
      'Leer “No se ve diferencia” como que no la hay: el intervalo dice qué sigue siendo posible.',
    ],
  },
  TEST_GROUP: {
    description: 'A o B para un cliente en una prueba: por un hash, así que siempre igual.',
    args: {
      id: 'El cliente.',
      test: 'Nombre de la prueba; otro nombre reparte de nuevo.',
      share: 'Parte de los clientes que va al grupo A.',
    },
    source:
      'Regla nuestra: A si el MurmurHash3 (A. Appleby) del nombre de la prueba y del cliente queda por debajo de la parte. Otras herramientas calculan lo mismo.',
    mistakes: [
      'ALEATORIO() o el orden de las filas como reparto: cambia, o no es azar.',
      'Otra parte en mitad de una prueba: algunos clientes cambian de grupo.',
    ],
  },
  IDIC_LEVEL: {
    description:
      'Hasta dónde ha llegado el marketing uno a uno con cada cliente, de 0 a 4: identificar, diferenciar, interactuar, personalizar.',
    args: {
      key: 'Correo, teléfono o número de cliente; un cliente por fila.',
      tier: 'Clase de valor; vale cualquier texto.',
      need: 'Necesidad o segmento; vale cualquier texto.',
      last_contact: 'Día del último contacto.',
      consent: 'Estado del consentimiento, o el canal que prefiere.',
      treatment: 'Qué se hace de otra manera con este cliente.',
      as_of: 'El día de la pregunta; un contacto cuenta 180 días.',
    },
    source:
      'Publicado: identificar, diferenciar, interactuar, personalizar (Peppers y Rogers). Regla nuestra: qué demuestra cada paso.',
    mistakes: [
      'Un correo en dos filas: ninguna está identificada, y las dos son 0.',
      'Esperar que cuenten los pasos posteriores: el primero que no se cumple termina la cuenta.',
    ],
  },
};
