/** The words of samples/, in Spanish. */
import type {Samples} from '../shape';

export const samples: Samples = {
  orders: ['Nº pedido', 'Fecha del pedido', 'Cliente', 'Correo electrónico', 'Importe', 'Canal'],
  leads: [
    'Lead',
    'Correo electrónico',
    'Origen',
    'Encaje',
    'Interés',
    'Días sin actividad',
    'Pidió presupuesto',
    'Consentimiento',
  ],
  survey: [
    'Correo electrónico',
    '¿Cómo de contento estás con nosotros?',
    '¿Te importa?',
    '¿Hay otro que te atraiga?',
    '¿Cómo de diferentes son?',
    'Cliente',
  ],
  channels: ['Web', 'Tienda', 'Teléfono'],
  sources: ['Formulario web', 'Feria', 'Recomendación', 'Co-registro'],
  consents: ['doble', 'simple', 'pendiente', 'ninguno', 'retirado'],
  yes: 'sí',
  no: 'no',
  pending: 'pendiente',
  separator: ';',
  day: '{dd}/{mm}/{y}',
  money: '{sign}{amount} €',
  badDay: '31/02/2025',
};
