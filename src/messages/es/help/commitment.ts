/** Help of the formulas under “commitment”, in Spanish. */
import type {HelpOf} from '../../shape';

export const commitment: HelpOf<'commitment'> = {
  HOFMEYR_SEGMENT: {
    description:
      'Segmento de compromiso a partir de cuatro respuestas, según Hofmeyr. El método comercial no es público: los umbrales son nuestros.',
    args: {
      happy:
        'Cómo de contento está con nosotros; quien no es cliente: con su proveedor actual, si lo tiene.',
      matters: 'Cuánto le importa la elección.',
      attracted: 'Cuánto le atrae otra alternativa; a quien no es cliente: nuestra oferta.',
      different:
        'Cómo de diferentes son, alto si prefiere claramente a su proveedor actual. No hace falta si nada le atrae.',
      scale: 'Respuesta mínima y máxima, como 1..5; las cuatro respuestas están dentro.',
      customer: 'Si es cliente. Vacío: cliente.',
    },
    source:
      'Publicado: los ocho segmentos, las cuatro preguntas y en qué dirección actúa cada una (Hofmeyr y Rice; Buttle y Maklan). Regla nuestra: niveles, tablas y umbrales, y que “diferente” se pregunta a favor del proveedor actual. El método comercial tiene dueño y no es público: esto no es aquel.',
    mistakes: [
      'Una escala escrita como 1-10: la celda se convierte en fecha. Escribe 1..10.',
      'Preguntar cómo de diferentes son sin decir a favor de quién: alto significa que prefiere claramente a su proveedor actual.',
      'Leer un segmento como probabilidad de marcharse: es una guía para conversar y priorizar.',
    ],
  },
  HOFMEYR_REASON: {
    description:
      'Por qué HOFMEYR_SEGMENT dice lo que dice: vínculo, atracción y en qué tener cuidado.',
    args: {
      happy: 'Como en HOFMEYR_SEGMENT.',
      matters: 'Como en HOFMEYR_SEGMENT.',
      attracted: 'Como en HOFMEYR_SEGMENT.',
      different: 'Como en HOFMEYR_SEGMENT.',
      scale: 'Respuesta mínima y máxima, como 1..5; las cuatro respuestas están dentro.',
      customer: 'Si es cliente. Vacío: cliente.',
    },
    source:
      'Como en HOFMEYR_SEGMENT. Regla nuestra: el vínculo (de roto a fuerte) y la atracción (de 0 a 2).',
    mistakes: [
      'Dar por seguro un segmento aunque falte una respuesta: la frase nombra entre cuáles puede estar.',
      'Cuatro respuestas iguales: quizá se dieron sin pensar; la frase lo dice.',
    ],
  },
};
