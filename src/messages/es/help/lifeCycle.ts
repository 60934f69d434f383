/** Help of the formulas under “life cycle”, in Spanish. */
import type {HelpOf} from '../../shape';

export const lifeCycle: HelpOf<'lifeCycle'> = {
  LIFECYCLE_STAGE: {
    description:
      'Etapa de la vida de un cliente: Adquisición, Conversión, Crecimiento, Retención o Reactivación. Los límites son nuestros.',
    args: {
      orders: 'Cuántos pedidos; 0 si no ha comprado.',
      first: 'Día del primer pedido.',
      last: 'Día del último pedido.',
      as_of: 'El día de la pregunta, como una celda con HOY().',
      interval: 'Días habituales entre pedidos en la tienda.',
      lead_status:
        'Estado del contacto; cualificado, presupuesto, carrito, prueba o demo son una oportunidad abierta.',
    },
    source:
      'Publicado: cinco etapas de un cliente en línea (D. Figueroa, “El cliente en línea y su ciclo de vida”). Regla nuestra: Retención desde {retentionOrders} pedidos, Reactivación tras {lapseIntervals} intervalos habituales de silencio, como mínimo {lapseFloor} y como máximo {cap} días.',
    mistakes: [
      'Un intervalo a ojo: PURCHASE_INTERVAL lo calcula con tus pedidos.',
      'AHORA() como as_of: la hoja no lo admite en estas fórmulas. Pon =HOY() en una celda y pasa la celda.',
      'Esperar que las etapas solo avancen: quien deja de comprar pasa a Reactivación.',
    ],
  },
  LIFECYCLE_PHASE: {
    description: 'Fase de la vida de un cliente: Prospección, Captación o Fidelización.',
    args: {
      orders: 'Cuántos pedidos; 0 si no ha comprado.',
      first: 'Día del primer pedido.',
      last: 'Día del último pedido.',
      as_of: 'El día de la pregunta, como una celda con HOY().',
      interval: 'Días habituales entre pedidos en la tienda.',
      lead_status:
        'Estado del contacto; cualificado, presupuesto, carrito, prueba o demo son una oportunidad abierta.',
    },
    source:
      'Publicado: prospección, captación, fidelización (“El ciclo de vida del cliente… #marketingrelacional”, 2014). Regla nuestra: quien no ha comprado está en Captación mientras haya una oportunidad abierta.',
    mistakes: [
      'Confundir Captación, que es cerrar la venta, con la etapa Adquisición, que es todo lo anterior a un pedido.',
      'Una celda vacía para ningún pedido: vacío es que no se sabe; escribe 0.',
    ],
  },
  INACTIVITY: {
    description: 'Activo, En riesgo o Perdido, según el ritmo del cliente y el de la tienda.',
    args: {
      orders: 'Cuántos pedidos.',
      first: 'Día del primer pedido.',
      last: 'Día del último pedido.',
      as_of: 'El día de la pregunta, como una celda con HOY().',
      interval: 'Días habituales entre pedidos en la tienda.',
    },
    source:
      'Regla nuestra: En riesgo desde {atRiskIntervals} y Perdido desde {lapseIntervals} intervalos habituales de silencio, como mínimo {atRiskFloor} y {lapseFloor} días, como máximo {cap}. Publicado: reglas así de sencillas distinguen a los clientes activos de los inactivos al menos tan bien como los modelos de compra (Wübben y Wangenheim, 2008).',
    mistakes: [
      'Leer Perdido como «para siempre»: es una línea trazada por el silencio, y algunos vuelven.',
      'Confundirlo con el grupo RFM Enfriándose o con Inactivo de la pirámide: otros modelos, otros clientes.',
    ],
  },
  LAPSE_DATE: {
    description: 'El primer día en que el cliente cuenta como perdido si no llega otro pedido.',
    args: {
      orders: 'Cuántos pedidos.',
      first: 'Día del primer pedido.',
      last: 'Día del último pedido.',
      interval: 'Días habituales entre pedidos en la tienda.',
    },
    source:
      'Regla nuestra: el último pedido más {lapseIntervals} intervalos habituales, como mínimo {lapseFloor} y como máximo {cap} días, redondeando hacia arriba.',
    mistakes: [
      'Un número como 46373 en lugar de una fecha: da a la columna formato de fecha.',
      'Guardar un resultado antiguo como valor: se mueve con cada pedido.',
    ],
  },
  PURCHASE_INTERVAL: {
    description: 'Días habituales entre pedidos en la tienda: la mediana de todos los clientes.',
    args: {
      customers: 'Cliente de cada pedido; los pedidos sin cliente no cuentan.',
      dates: 'Día de cada pedido, fila por fila.',
    },
    source:
      'Regla nuestra: la mediana de los días entre días de pedido consecutivos de un mismo cliente, con todos los clientes juntos; varios pedidos en un día cuentan una vez.',
    mistakes: [
      'Una fila por cliente: aquí va una fila por pedido.',
      'Pocos meses de pedidos: los intervalos largos aún no aparecen, y la mediana sale baja.',
    ],
  },
  RFM_SCORE: {
    description:
      'Recencia, frecuencia y dinero de cada cliente entre todos, de 1 a 5, uno al lado del otro.',
    args: {
      last: 'Día del último pedido, un cliente por fila.',
      orders: 'Número de pedidos.',
      revenue: 'Ingresos netos.',
      as_of: 'El día de la pregunta; un pedido posterior es un error.',
    },
    source:
      'Práctica común: puntos del 1 al 5. Regla nuestra: por percentil de rango medio, para que valores iguales puntúen igual, y un solo pedido es siempre F = 1.',
    mistakes: [
      'Puntuar una parte de la lista: los puntos comparan las filas dadas. Puntúa todas y filtra después.',
      'Una fila por pedido: suma antes hasta tener una fila por cliente.',
    ],
  },
  RFM_SEGMENT: {
    description: 'Uno de los diez grupos RFM, según recencia y frecuencia.',
    args: {
      r: 'Puntos de recencia.',
      f: 'Puntos de frecuencia.',
    },
    source:
      'Muy difundido: la cuadrícula de diez grupos por recencia y frecuencia. No conocemos a su autor.',
    mistakes: [
      'Días o números de pedidos como r y f: van puntos, como los da RFM_SCORE.',
      'Leer Enfriándose como el En riesgo de INACTIVITY: otros modelos, otros clientes.',
    ],
  },
  STAGE_PLAN: {
    description: 'Qué buscar, decir y medir con los clientes de una etapa, uno al lado del otro.',
    args: {
      stage: 'Una etapa como la da LIFECYCLE_STAGE, o En riesgo, que va antes que la etapa.',
    },
    source:
      'Publicado: la idea de un objetivo, un mensaje y una medida para cada segmento (marketing multicanal). Regla nuestra: los textos.',
    mistakes: ['No dejar sitio a la derecha: ocupa tres celdas.'],
  },
};
