/** The menu, schedules, checks and their mail, and the sheets they keep. */
import type {Messages} from '../../shape';

export const menu: Messages['menu'] = {
  open: 'Abrir el panel',
  classify: 'Clasificar esta hoja',
  explain: 'Explicar esta fila',
  flagInactive: 'Ver clientes perdidos',
  schedule: 'Avisos automáticos…',
  examples: 'Insertar ejemplos resueltos',
  remove: 'Quitar lo que escribió Ciclo',
  help: 'Fórmulas y ayuda',
  lapsed:
    '{lapsed} {lapsed:cliente perdido|clientes perdidos} y {atRisk} en riesgo, a fecha de {day}.',
  lapsedShown: 'La hoja «{sheet}» muestra ahora los perdidos.',
  done: '{customers} {customers:cliente clasificado|clientes clasificados} a partir de {rows} {rows:fila|filas}, a fecha de {day}.',
  setAside: '{count} {count:fila|filas} fuera ({reason}): {count:fila|filas} {rows}.',
  removed: 'Se quitó lo que Ciclo había escrito para esta hoja.',
};

/** What a schedule says of itself in the panel. */
export const schedule: Messages['schedule'] = {
  waiting: 'Guardada. Aún no se ha ejecutado.',
  noted:
    'Google inició la comprobación programada pero no le dio la hoja de cálculo. Ciclo la recupera cada vez que abras este panel.',
  done: 'Comprobado a fecha de {day}: {counts}.',
  unchanged: 'nada ha cambiado',
  unfinished:
    'La comprobación a fecha de {day} está en curso: {done} de {of} filas escritas. Sigue en menos de una hora.',
  paused: 'Los avisos automáticos están en pausa, sin correos, hasta que los guardes de nuevo.',
  again: 'Ciclo lo intenta de nuevo en menos de una hora.',
  startedAnew: {
    first: 'Primera comprobación, a fecha de {day}: desde ahora Ciclo dice qué cambia.',
    missing:
      'Falta lo que guardó la última comprobación, así que la de {day} empieza de nuevo: no se conocen los cambios anteriores.',
    tampered:
      'Lo que guardó la última comprobación fue cambiado o está incompleto, así que la de {day} empieza de nuevo: no se conocen los cambios anteriores.',
  },
  mailed: {
    sent: 'El resumen se envió por correo.',
    quota: 'Google no permite más correos hoy: el resumen irá con una comprobación posterior.',
    noPermission: 'El resumen no se envió: Ciclo no puede enviarte correo.',
    unsure:
      'Puede que el resumen se enviara: la última comprobación se cortó ahí, así que no se envía dos veces.',
  },
  counts: {
    NEW: '{n} {n:nuevo|nuevos}',
    AT_RISK: '{n} ahora en riesgo',
    INACTIVE: '{n} {n:nuevo perdido|nuevos perdidos}',
    CAME_BACK: '{n} de vuelta',
    SAFE_AGAIN: '{n} ya sin riesgo',
    TIER_UP: '{n} {n:subió|subieron} de nivel',
    TIER_DOWN: '{n} {n:bajó|bajaron} de nivel',
    MOVED: '{n} {n:cambió|cambiaron} de clase',
    GONE: '{n} ya fuera de la tabla',
  },
};

/** The mail after a scheduled check. */
export const digest: Messages['digest'] = {
  subject: 'Ciclo, {sheet}: {counts}',
  since: 'A fecha de {day}, desde {since}:',
  first: 'A fecha de {day}:',
  quiet: 'Los clientes más valiosos que se han perdido:',
  customer: '{name}: {value}, último pedido {last}',
  customerWithoutValue: '{name}, último pedido {last}',
  more: 'Abrir la hoja',
  stop: 'Recibes este correo porque activaste los avisos automáticos. Para detenerlo, abre la hoja y ve a Extensiones, Ciclo, «Avisos automáticos…».',
};

export const sheets: Messages['sheets'] = {
  customers: 'Ciclo clientes',
  examples: 'Ciclo ejemplos',
  exampleHeads: ['Función y fórmula', 'Datos', 'Resultado'],
  incomplete: '{header} (incompleto: ejecuta Ciclo otra vez)',
};

/** Checks: the sheets they keep, and their sentences. */
export const check: Messages['check'] = {
  state: 'Ciclo estado',
  log: 'Ciclo registro',
  heads: ['Fecha', 'Hoja', 'Cliente', 'Cambio', 'De', 'A', 'Por qué', 'Clientes', 'Revisión'],
  kinds: {
    NEW: 'Nuevo',
    AT_RISK: 'Ahora en riesgo',
    INACTIVE: 'Pasó a perdido',
    CAME_BACK: 'Volvió',
    SAFE_AGAIN: 'Ya no está en riesgo',
    TIER_UP: 'Subió',
    TIER_DOWN: 'Bajó',
    MOVED: 'Cambió de clase',
    GONE: 'Ya no está en la tabla',
  },
  why: {
    fresh: 'Visto por primera vez en esta tabla.',
    gone: 'Estaba en la tabla el {since} y ya no está.',
    silence: '{days} {days:día|días} desde el último pedido; perdido desde el {day}.',
    line: 'Ingresos de {revenue} en los últimos {days} días; {tier} desde {line}, a fecha de {day}.',
    belowLines:
      'Ingresos de {revenue} en los últimos {days} días; {tier} por debajo de {line}, a fecha de {day}.',
    folded: '{count} {count:cliente|clientes} en este mes.',
  },
  startedAnew: 'Empezó de nuevo',
  warned: 'Míralo',
};
