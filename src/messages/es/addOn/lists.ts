/** Lists of customers to act on, and the outcome of their tests. */
import type {Messages} from '../../shape';

export const list: Messages['list'] = {
  name: 'Ciclo lista: {label}',
  titleOfNames: '{label}: {count} {count:cliente|clientes} de «{sheet}», a {day}',
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
  planOfStep:
    'Este es el plan del próximo paso {step}. Publicado: un objetivo, un mensaje y una medida por segmento (marketing multicanal). Regla nuestra: estos textos.',
  stepPlans: {
    SAVE: [
      'Conservarlos: preguntar antes de que se vayan',
      'Una llamada o unas líneas en persona: qué falló, qué ayudaría',
      'Parte que se conserva, frente a un grupo sin contacto',
    ],
    NURTURE: [
      'Conservar y estrechar la relación',
      'Gracias, acceso anticipado, mejor servicio; no hace falta descuento',
      'Parte que se conserva e ingresos por cliente, frente a un grupo sin contacto',
    ],
    AUTOMATE: [
      'Un pedido más con poco gasto',
      'Un recordatorio automático por un canal barato',
      'Pedidos por cada 100 mensajes, frente a un grupo sin contacto',
    ],
    SERVE: [
      'Un segundo producto',
      'Buen servicio y una oferta de lo que va bien con el último pedido',
      'Productos por cliente',
    ],
    FIX: [
      'Un margen por encima de cero',
      'Sin oferta: primero se corrige el precio, las devoluciones o el coste de servicio',
      'Margen por cliente',
    ],
    FIX_OR_LET_GO: ['No perder más', 'Sin oferta de retención', 'Coste de servicio ahorrado'],
    GONE: [
      'Un último intento barato, o ninguno',
      'Un correo breve: ¿seguimos en contacto?',
      'Regresos por cada 100 mensajes; quien no responde sale de la lista',
    ],
  },
  published: 'Regla publicada: la clase de «{column}».',
  ours: 'Regla nuestra: la clase de «{column}».',
  test: 'Prueba «{test}»: contacta a quien pone Contactar y deja en paz a quien pone Reservar ({share}). Rellena los dos grupos y compáralos una sola vez, al final.',
  withoutTest:
    'Sin prueba: no se deja a nadie sin contactar, así que lo que traiga el contacto no se distingue de lo que habría llegado igual.',
  heads: {
    group: 'Grupo',
    contacted: 'Contactado',
    converted: 'Convertido',
    notes: 'Notas',
    mayContact: 'Se puede contactar',
  },
  groups: {A: 'Reservar', B: 'Contactar'},
  may: {yes: 'sí', no: 'no'},
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
      'Prueba «{test}»: de los reservados se convirtieron {a} de {nA} ({rateA}); de los contactados, {b} de {nB} ({rateB}).',
    difference:
      'Contactados menos reservados: {difference} puntos, intervalo del 95% de {low} a {high}; p {p} ({method}).',
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
