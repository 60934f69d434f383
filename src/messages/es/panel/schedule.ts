/** The view of the schedule. */
import type {Sidebar} from '../../shape';

export const schedule: Sidebar['schedule'] = {
  title: 'Avisos automáticos',
  intro:
    'Ciclo puede comprobar esta hoja por sí solo: la clasifica de nuevo, anota qué ha cambiado, colorea a quien se ha perdido y te envía un resumen.',
  every: {daily: 'Cada día desde las {hour}', weekly: 'Cada {weekday} desde las {hour}'},
  next: 'Próxima: {at}.',
  mailsTo: 'Escribe a {address}.',
  mailsYou: 'Te escribe a ti.',
  mailsOther: 'Escribe a quien los creó.',
  noMail: 'Sin correo.',
  others:
    'Los creó otra persona: se ejecutan y escriben en su nombre. Si los asumes tú, se ejecutan y escriben en el tuyo.',
  takeOver: 'Asumirlos',
  paused: 'En pausa',
  resume: 'Reanudar',
  setUp: 'Configurarlos',
  changeIt: 'Cambiarlos',
  howOften: 'Frecuencia',
  daily: 'Cada día',
  weekly: 'Cada semana',
  weekday: 'Día de la semana',
  hour: 'Desde las',
  hourHelp: 'Hora de la hoja de cálculo, {zone}. Google empieza durante la hora siguiente.',
  mail: 'Resumen por correo',
  mailAddress: 'Enviarlo a {address}',
  mailYou: 'Enviarlo a mi cuenta de Google',
  mailUnchanged: 'También cuando nada haya cambiado',
  save: 'Guardar',
  saved: 'Los avisos automáticos están guardados.',
  remove: 'Eliminar…',
  removeTitle: '¿Eliminar los avisos automáticos?',
  removeText: 'La hoja deja de comprobarse por sí sola. El registro y los resultados se quedan.',
  removeOthers:
    'Los creó otra persona. La hoja deja de comprobarse por sí sola, también para ella. El registro y los resultados se quedan.',
  removeNow: 'Eliminar',
  removed: 'Los avisos automáticos están eliminados.',
  missing: {
    triggers:
      'Ciclo no puede ejecutarse por sí solo: no has dado el permiso de Google para ello. Sin él no se pueden guardar; «Comprobar ahora» hace lo mismo.',
    mail: 'Ciclo no puede enviar correo en tu nombre. Las comprobaciones se hacen y se anotan igualmente.',
    address:
      'Ciclo no puede ver tu dirección de correo, así que no puede escribirte. Las comprobaciones se hacen y se anotan igualmente.',
  },
  permit: 'Dar permiso',
  permitHelp:
    'Google también lo pide al elegir Extensiones, Ciclo, «Avisos automáticos…». Después abre de nuevo este panel.',
  noMailsLeft:
    'Google no deja salir hoy más correo tuyo. Las comprobaciones siguen; el resumen llegará después.',
  check: 'Cambios',
  checkHelp:
    'Una comprobación clasifica esta hoja a fecha de hoy y anota en el registro qué ha cambiado desde la anterior.',
  checkButton: 'Comprobar ahora',
  checking: 'Hay una comprobación en marcha.',
  overdue: 'Faltó una comprobación programada: Ciclo la está haciendo ahora.',
  see: 'Ver',
  done: 'Comprobado a {day}: {n} {n:cambio|cambios}.',
  lastChecked: 'Última comprobación, a {day}:',
  between: 'Del {since} al {day}:',
  unchanged: 'No ha cambiado nada.',
  stopped:
    'Sin terminar: {done} de {of} filas escritas. Los cambios se cuentan cuando estén todas.',
  goOn: 'Seguir',
  log: 'Ver todos los cambios en {sheet}',
  highlighted: 'Quien se ha perdido está coloreado en {sheet}',
  kinds: {
    INACTIVE: 'Nuevos perdidos',
    AT_RISK: 'En riesgo, nuevos',
    SAFE_AGAIN: 'Ya no en riesgo',
    CAME_BACK: 'Han vuelto',
    NEW: 'Nuevos',
    TIER_UP: 'Suben en la pirámide',
    TIER_DOWN: 'Bajan en la pirámide',
    MOVED: 'Cambian de clase',
    GONE: 'Ya no están en la tabla',
  },
  startedAnew: {
    first: 'Primera comprobación, a {day}. Desde la próxima verás aquí qué ha cambiado.',
    missing:
      'Lo que guardó la última comprobación ya no está, así que la comprobación a {day} empieza de nuevo: lo que cambió antes no se sabe.',
    tampered:
      'Lo que guardó la última comprobación fue alterado o está incompleto, así que la comprobación a {day} empieza de nuevo: lo que cambió antes no se sabe.',
  },
  mailed: {
    sent: 'El resumen se ha enviado.',
    quota:
      'Google no deja salir hoy más correo: el resumen llegará con una comprobación posterior.',
    noPermission: 'El resumen no se ha enviado: Ciclo no puede enviar correo en tu nombre.',
    unsure:
      'Puede que el resumen se enviara: la última comprobación se cortó ahí, así que no se envía dos veces.',
  },
};
