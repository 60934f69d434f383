/** Cabeceras y palabras por las que se reconocen las tablas que no son de compras. */
import type {Tables} from '../shape';

export const tables: Tables = {
  headers: {
    purchases: {
      product: [
        'producto|nombre del producto|articulo|nombre del articulo|referencia de producto|servicio|productos|articulos',
      ],
    },
    leads: {
      key: [
        'id contacto|id lead|correo|correo electronico|direccion de correo electronico|email|telefono|movil|whatsapp|nombre|nombre y apellidos|nombre completo|empresa|contacto|prospecto|nombre del lead|lead',
      ],
      status: ['estado del lead|estado lead|fase del lead|estado|fase|etapa|situacion'],
      rating: ['temperatura|etiqueta|valoracion del lead'],
      created: [
        'fecha de alta|alta|fecha alta|fecha de creacion|fecha creacion|fecha de entrada|fecha de registro|fecha registro|fecha|marca temporal|creado|creado el',
      ],
      qualified: ['fecha de cualificacion|cualificado el|fecha de calificacion|calificado el'],
      owner: ['responsable|asignado a|comercial|propietario|agente|vendedor'],
      allocated: ['fecha de asignacion|asignado el'],
      contacted: [
        'ultimo contacto|fecha ultimo contacto|fecha de ultimo contacto|fecha del ultimo contacto|contactado el',
      ],
      activity: [
        'ultima actividad|fecha de ultima actividad|ultima visita|dias sin actividad|dias inactivo',
      ],
      next: [
        'proximo seguimiento|proximo contacto|proximo paso|siguiente paso|proxima accion|siguiente accion|fecha proximo paso|fecha del proximo paso|fecha de seguimiento|fecha proximo contacto',
      ],
      fit: ['encaje|perfil'],
      interest: ['interes|nivel de interes'],
      score: ['puntuacion|puntuacion del lead'],
      source: [
        'origen|origen del lead|fuente|canal|procedencia|como nos conociste|como nos has conocido|como nos conocio|canal de origen',
      ],
      campaign: ['campana|nombre de la campana'],
      message: ['mensaje|tu mensaje|consulta|comentarios o preguntas'],
      quote: ['pidio presupuesto|solicita presupuesto|pide presupuesto|solicito presupuesto'],
      need: ['presupuesto|autoridad|necesidad|plazo'],
      consent: [
        'consentimiento|consiente|acepta publicidad|acepta comunicaciones|suscrito|boletin|rgpd|acepta marketing|no contactar',
      ],
      relationship: ['relacion|hay relacion|tiene relacion|con relacion'],
      inTarget: ['publico objetivo|en publico objetivo|en target'],
      form: ['id de anuncio|id del anuncio|id del formulario|nombre del formulario'],
    },
    lost: {
      left: [
        'fecha de baja|fecha baja|baja el|perdido el|fecha de cancelacion|fecha cancelacion|cancelado el|dia de baja|baja',
      ],
      reason: [
        'motivo de baja|motivo de la baja|motivo baja|causa de baja|motivo de cancelacion|motivo|causa|razon|por que te vas|por que se fue|por que te fuiste|por que cancelas|por que te das de baja|motivo de salida',
      ],
      value: ['valor de vida|valor|valor del cliente|valor de vida del cliente'],
      customer: [
        'cliente|id cliente|codigo de cliente|socio|correo|correo electronico|direccion de correo electronico|nombre|nombre del cliente|empresa|suscriptor|abonado',
      ],
      date: ['marca temporal|fecha'],
    },
    spend: {
      spending: [
        'importe gastado|gasto|gasto publicitario|inversion|inversion publicitaria|coste|costo|coste total|valor usado|gastado|presupuesto gastado',
      ],
      channel: ['canal|plataforma|fuente|medio|red'],
      campaign: ['campana|nombre de la campana|conjunto de anuncios|grupo de anuncios|anuncio'],
      from: ['inicio del informe|inicio|dia|fecha|mes|semana|periodo'],
      to: ['fin del informe|fin|fecha fin'],
      results: [
        'impresiones|impr|clics|clics en el enlace|alcance|resultados|ctr|cpc|cpm|conversiones|coste por resultado',
      ],
    },
    value: {
      attribute: ['atributo|beneficio|criterio|factor|aspecto|caracteristica'],
      importance: ['importancia|peso|ponderacion'],
      us: ['nosotros|nuestra empresa|nuestro|nuestra tienda|nuestra nota|nuestra puntuacion'],
    },
    ratios: {
      period: ['mes|semana|fecha|dia|periodo|trimestre'],
      visits: ['visitas|sesiones|usuarios unicos|visitantes|paginas vistas|usuarios'],
      registrations: ['registros|usuarios registrados|altas|nuevos usuarios|registrados'],
      forms: ['formularios|formularios enviados|envios de formulario'],
      likes: ['me gusta|reacciones'],
      comments: ['comentarios'],
      shares: ['compartidos|veces compartido'],
      followers: ['seguidores|fans|nuevos seguidores'],
      raffle: ['participantes en sorteos|sorteo|participaciones en sorteos'],
    },
    plan: {
      segment: ['segmento|segmento de clientes|publico'],
      strategy: ['estrategia'],
      channel: ['canal|medio'],
      objective: ['objetivo|meta'],
      protocol: ['protocolo de respuesta|protocolo'],
      message: ['mensaje|mensaje clave'],
      frequency: ['frecuencia|cadencia'],
      ratio: ['ratio de control|indicador|metrica'],
      tool: ['herramienta|software'],
      learning: ['objetivo de aprendizaje|que queremos aprender'],
      offer: ['oferta'],
      owner: ['responsable'],
    },
    survey: {
      key: [
        'correo electronico|direccion de correo electronico|correo|nombre|nombre y apellidos|cliente|telefono|nombre de usuario',
      ],
      day: [
        'marca temporal|fecha|hora de finalizacion|hora de inicio|fecha de envio|fecha de respuesta',
      ],
      group: ['segmento|tipo|tienda|sucursal|local'],
    },
  },

  questions: {
    happy: 'feliz con|feliz estas|feliz esta|contento con|contenta con',
    matters: 'te importa|le importa|importante para ti|importante para usted',
    attracted: 'otro atra*|otra atra*|alternativa* atra*|competidor* atra*',
    different: 'que tan diferente*|como de diferente*|cuan diferente*',
    recommend: 'recomend*|recomiend*',
    satisfied: 'satisf*',
    effort: 'facil|esfuerzo',
  },

  leadNames: 'lead|leads|prospecto|prospectos|potenciales',
  sheetNames: {
    leads: 'leads|prospectos|contactos|potenciales',
    survey: 'encuesta|encuestas|respuestas|satisfaccion',
    lost: 'bajas|perdidos|cancelaciones',
  },

  leadStatuses: {
    NEW: 'nuevo|nueva|no contactado|sin contactar|suscriptor|pendiente',
    CONTACTED:
      'contactado|contactada|intentando contacto|intento de contacto|conectado|en contacto',
    QUALIFIED: 'cualificado|cualificada|calificado|calificada|precualificado',
    OPPORTUNITY:
      'oportunidad|propuesta|presupuesto|cotizacion|negociacion|prueba|carrito|en curso|abierto|abierta|presupuesto enviado',
    LATER: 'mal momento|mas adelante|en espera|nutrir|nutricion',
    WON: 'ganado|cerrado ganado|convertido|cliente|comprado',
    LOST: 'perdido|cerrado perdido|no interesado|descartado',
    UNFIT: 'no cualificado|no calificado|no valido|no encaja',
  },

  grades: 'alto|alta|medio|media|bajo|baja|caliente|templado|tibio|frio',
  beginnings: 'inicio|comienzo|empieza',

  answerScales: [
    'muy insatisfecho|insatisfecho|ni satisfecho ni insatisfecho|satisfecho|muy satisfecho',
    'muy insatisfecha|insatisfecha|indiferente|satisfecha|muy satisfecha',
    'totalmente en desacuerdo|en desacuerdo|ni de acuerdo ni en desacuerdo|de acuerdo|totalmente de acuerdo',
    'nada|poco|algo|bastante|mucho',
    'en absoluto|un poco|regular|bastante|muchisimo',
    'muy malo|malo|regular|bueno|muy bueno',
    'pesimo|mal|normal|bien|excelente',
    'muy infeliz|infeliz|ni feliz ni infeliz|feliz|muy feliz',
    'muy improbable|improbable|probable|muy probable',
    'muy dificil|dificil|ni facil ni dificil|facil|muy facil',
  ],
  notAnswered: 'no aplica|no sabe|ns nc|prefiero no decirlo|ninguno|ninguna|si|no',
};
