/** Lists of customers to act on, and the outcome of their tests. */
import type {Messages} from '../../shape';

export const list: Messages['list'] = {
  name: 'Ciclo lista: {label}',
  title: '{label} ({column}): {count} {count:cliente|clientes} de «{sheet}», a {day}',
  consent: {
    sendable:
      'Solo a quienes se puede contactar, según la columna «{column}»; fuera {left:quedó|quedaron} {left} más.',
    all: 'Todos: según la columna «{column}», a {left} de ellos no se les puede contactar.',
    none: 'La tabla no tiene columna de consentimientos: averigua a quién se puede contactar antes de enviar nada.',
  },
  objective: 'Objetivo: {text}',
  message: 'Mensaje: {text}',
  ratio: 'Cómo medirlo: {text}',
  noPlan: 'Sin plan: no se conoce la etapa de estos clientes.',
  planOf:
    'Este es el plan de la etapa {stage}, en la que están {count} de {all}. Publicado: un objetivo, un mensaje y una medida por segmento (marketing multicanal). Regla nuestra: estos textos.',
  published: 'Regla publicada: la clase de «{column}».',
  ours: 'Regla nuestra: la clase de «{column}».',
  test: 'Prueba «{test}»: no contactes con el grupo A ({share}) y contacta con el grupo B. Rellena los dos grupos y compáralos una sola vez, al final.',
  withoutTest:
    'Sin prueba: no se deja a nadie sin contactar, así que lo que traiga el contacto no se distingue de lo que habría llegado igual.',
  heads: {group: 'Grupo', contacted: 'Contactado', converted: 'Convertido', notes: 'Notas'},
  words: {
    YES: [
      'convertido',
      'convertida',
      'compró',
      'ha comprado',
      'pidió',
      'vendido',
      'venta',
      'compra',
      'vale',
      'hecho',
    ],
    NO: [
      'no convertido',
      'no convertida',
      'no compró',
      'nada',
      'perdido',
      'perdida',
      'ninguno',
      'ninguna',
    ],
  },
  outcome: {
    numbers:
      'Prueba «{test}»: del grupo A, sin contactar, se convirtieron {a} de {nA} ({rateA}); del grupo B, contactado, {b} de {nB} ({rateB}).',
    difference:
      'B menos A: {difference} puntos, intervalo del 95% de {low} a {high}; p {p} ({method}).',
    contactedHigher:
      'Los contactados se convirtieron más, y el azar solo rara vez daría tal diferencia. Cuánto más, solo lo dice el intervalo.',
    leftHigher:
      'Los no contactados se convirtieron más, y el azar solo rara vez daría tal diferencia: el contacto puede perjudicar.',
    contactedHigherFew:
      'Los contactados se convirtieron más, y el azar solo rara vez daría tal diferencia. Con tan pocas conversiones, su tamaño es muy incierto.',
    leftHigherFew:
      'Los no contactados se convirtieron más, y el azar solo rara vez daría tal diferencia. Con tan pocas conversiones, su tamaño es muy incierto.',
    notShown:
      'No se ve diferencia. No quiere decir que no la haya: todo lo que cabe en el intervalo sigue siendo posible.',
    tooFew: 'Se han convertido demasiado pocos para saber si el contacto cambia algo.',
    nothingYet: 'Aún no hay nada rellenado, así que no se puede decir nada.',
    blanks:
      '{count} {count:cliente no tiene|clientes no tienen} nada en {column} y {count:cuenta|cuentan} como no {count:convertido|convertidos}.',
  },
};
