/** Help of the formulas under “leads”, in Spanish. */
import type {HelpOf} from '../../shape';

export const leads: HelpOf<'leads'> = {
  LEAD_CLASS: {
    description: 'Clase de un contacto (lead) según encaje e interés. Los límites son nuestros.',
    args: {
      fit: 'Cuánto encaja con tus clientes.',
      interest: 'Interés mostrado con sus acciones.',
      days_idle: 'Días desde su última acción; el interés se reduce a la mitad cada 30.',
      source: 'De dónde vino; el co-registro es el formulario de otro.',
      request: 'Si pidió presupuesto, demo o llamada.',
    },
    source:
      'Publicado: encaje e interés por separado, y un interés que se apaga (la cuadrícula de contactos de HubSpot). Regla nuestra: límites en 70 y 40, los nombres y una vida media de 30 días.',
    mistakes: [
      'Un interés ya reducido y además days_idle: se reduce dos veces.',
      'Una nota baja para un encaje desconocido: deja la celda vacía; da Sin datos y no Frío.',
    ],
  },
  LEAD_INTEREST: {
    description: 'Interés que queda tras días sin acción: se reduce a la mitad cada 30 días.',
    args: {
      interest: 'Interés el día de la última acción.',
      days_idle: 'Días desde entonces.',
    },
    source:
      'Publicado: un interés que se apaga (HubSpot). Regla nuestra: la vida media de 30 días.',
    mistakes: ['Pasar el resultado a LEAD_CLASS junto con days_idle: se reduce dos veces.'],
  },
  BANT: {
    description:
      'Listo, No está listo o No se sabe: la necesidad y dos más de presupuesto, autoridad, plazo.',
    args: {
      budget: 'Si hay dinero.',
      authority: 'Si el contacto decide.',
      need: 'Si hay necesidad.',
      time: 'Si hay fecha.',
    },
    source:
      'Práctica común: las cuatro preguntas. Regla nuestra: la necesidad y dos más hacen que un contacto esté listo.',
    mistakes: ['“No” a lo que nadie ha preguntado: deja la celda vacía; no saber no es no.'],
  },
  CAN_CONTACT: {
    description:
      'Si se le pueden enviar mensajes comerciales. Lo desconocido es FALSO. No es asesoramiento legal.',
    args: {
      consent: 'Estado del consentimiento.',
      orders: 'Número de pedidos; para la excepción de cliente.',
      similar: 'Si trata de productos como los comprados; para la excepción de cliente.',
    },
    source:
      'Publicado: artículo 21 de la LSSI (España): ningún correo comercial sin solicitud o autorización, salvo de productos propios similares a los que el cliente compró. Regla nuestra: los estados. No es asesoramiento legal; en otros países, infórmate.',
    mistakes: [
      'Un sí anterior a una baja: da el último estado.',
      'Un solo consentimiento para todos los canales: guárdalo por canal.',
      'Una casilla ya marcada, o el formulario de otro, como consentimiento: tiene que nombrarte y hay que darlo.',
    ],
  },
  ACQUISITION_TYPE: {
    description: 'De dónde vino un cliente nuevo y con qué estilo de compra.',
    args: {
      previous_provider: 'A quién compraba antes, si a alguien.',
      bought_before: 'Si ya te compró antes.',
      buys_elsewhere: 'Si sigue comprando también a otros.',
      reason: 'Por qué dejó al otro: por el precio o una oferta, o cualquier otra cosa.',
      incentive: 'Si el primer pedido llegó con un incentivo.',
    },
    source:
      'Publicado: nuevo en la categoría o en la empresa, compra de cartera y cambio estratégico (Buttle y Maklan). Regla nuestra: Ganado, y el orden de las preguntas.',
    mistakes: [
      'Una celda vacía para “no compraba a nadie”: vacío es que no se sabe; escribe ninguno.',
      'Tomar por leales a los ganados con un incentivo: muchos vuelven a cambiar; mira si se quedan.',
    ],
  },
};
