/** Help of the formulas under “pyramid”, in Spanish. */
import type {HelpOf} from '../../shape';

export const pyramid: HelpOf<'pyramid'> = {
  PYRAMID_TIER: {
    description:
      'Lugar de cada cliente en la pirámide: Top, Grande, Mediano, Pequeño por ingresos; si no, Inactivo, Potencial, Probable, Resto del mundo, Desconocido.',
    args: {
      revenue: 'Ingresos netos del período, un cliente por fila.',
      ever_bought: 'Si compró alguna vez.',
      relationship:
        'Si hay relación, como un presupuesto o una suscripción: entonces es Potencial.',
      in_target: 'Si pertenece al mercado objetivo: sin relación, es Probable.',
      cuts: 'Tres porcentajes crecientes: las partes de los clientes activos que son Top, hasta Grande y hasta Mediano.',
    },
    source:
      'Publicado: la pirámide de clientes, con el 1%, 4%, 15% y 80% de los clientes activos, y debajo inactivos, potenciales (prospects) y probables (suspects) (Curry). Regla nuestra: a igual ingreso, igual clase; lo que no se sabe es Desconocido. La fórmula no ve los pedidos: unos ingresos de 0 o menos de quien compró alguna vez dan aquí Inactivo, y en la barra lateral Pequeño si hubo un pedido.',
    mistakes: [
      'Ingresos de toda la historia: toma un período, como los últimos doce meses.',
      'Una fila por pedido: suma antes hasta tener una fila por cliente.',
      'Menos de 20 clientes activos: son pocos para una pirámide, y Grande puede quedar sin nadie.',
    ],
  },
  PYRAMID_SUMMARY: {
    description:
      'La pirámide de clientes de un vistazo: clientes e ingresos de cada clase, con sus partes.',
    args: {
      tier: 'Clase de cada cliente, como la da PYRAMID_TIER.',
      revenue: 'Ingresos del período, fila por fila.',
    },
    source:
      'Publicado: la pirámide de clientes (Curry). Sobre las partes de los ingresos las fuentes no coinciden: aquí son un dato y no un criterio.',
    mistakes: [
      'Rangos que empiezan en filas distintas: los dos van fila por fila.',
      'Una fila con una frase de error de PYRAMID_TIER: corrígela antes, no es una clase.',
    ],
  },
  PYRAMID_MIGRATION: {
    description: 'Cómo se movió un cliente entre las pirámides de dos períodos de igual duración.',
    args: {
      before: 'Clase en el primer período. Vacío: no está en la lista.',
      after: 'Clase en el segundo período. Vacío: no está en la lista.',
    },
    source:
      'Publicado: la idea del análisis de migración. Regla nuestra: los nombres de los movimientos y qué cuenta como cada uno.',
    mistakes: [
      'Volver a ordenar los dos períodos: alguien se mueve aunque nada cambió. Mejor conserva los límites de ingresos del primero.',
      'Un verano frente a una Navidad: compara temporadas iguales.',
    ],
  },
  MIGRATION_MATRIX: {
    description: 'Cuántos clientes pasaron de cada clase de la pirámide a cada una.',
    args: {
      before: 'Clase de cada cliente en el primer período. Vacío: no está en la lista.',
      after: 'Clase en el segundo período, fila por fila. Vacío: no está en la lista.',
    },
    source: 'Publicado: la idea del análisis de migración. Regla nuestra: la forma de la tabla.',
    mistakes: [
      'Dos listas ordenadas cada una a su modo: cada fila debe ser un mismo cliente. Busca antes su segunda clase.',
    ],
  },
};
