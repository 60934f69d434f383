/**
 * Google says its exceptions in the language of the account, and documents no sign that is the same in all: only addresses of
 * permissions are. The words of other languages than English are like Google's, not always Google's own.
 */
type Language = 'es' | 'fr' | 'ja';

interface Wording {
  readonly english: RegExp;
  /** `$1` is what the pattern has found. */
  readonly said: Readonly<Record<Language, string>>;
}

const wordings: readonly Wording[] = [
  {
    english: /^Specified permissions are not sufficient to call (.*)\. Required permissions: (.*)$/,
    said: {
      es: 'Los permisos especificados no son suficientes para llamar a $1. Permisos necesarios: $2',
      fr: 'Vous n’êtes pas autorisé à appeler $1. Autorisations requises : $2',
      ja: '$1 を呼び出す権限がありません。必要な権限: $2',
    },
  },
  {
    english: /^You do not have permission to call (.*)$/,
    said: {
      es: 'No tienes permiso para llamar a $1',
      fr: 'Vous n’êtes pas autorisé à appeler $1',
      ja: '$1 を呼び出す権限がありません',
    },
  },
  {
    english: /^Authorization is required.*$/,
    said: {
      es: 'Se necesita autorización para realizar esa acción.',
      fr: 'Vous devez disposer d’une autorisation pour effectuer cette action.',
      ja: 'この操作を実行するには承認が必要です。',
    },
  },
  {
    english: /^You are trying to edit a protected cell.*$/,
    said: {
      es: 'Estás intentando editar una celda o un objeto protegidos.',
      fr: 'Vous tentez de modifier une cellule ou un objet protégés.',
      ja: '保護されているセルまたはオブジェクトを編集しようとしています。',
    },
  },
  {
    english: /^This operation is not allowed on cells in typed columns\.$/,
    said: {
      es: 'Esta operación no se permite en celdas de columnas con tipo.',
      fr: 'Cette opération n’est pas permise dans les colonnes typées.',
      ja: '型が指定された列のセルではこの操作を行えません。',
    },
  },
  {
    english: /^The action is not supported for (\w+) sheet\.$/,
    said: {
      es: 'Esta acción no es compatible con la hoja $1.',
      fr: 'Cette action n’est pas acceptée pour la feuille $1.',
      ja: 'この操作は $1 シートではサポートされていません。',
    },
  },
  {
    english: /^Sheet (\d+) not found$/,
    said: {
      es: 'No se ha encontrado la hoja $1',
      fr: 'Feuille $1 introuvable',
      ja: 'シート $1 が見つかりません',
    },
  },
  {
    english: /^(?:The coordinates of the range are outside|Those \w+ are out of bounds).*$/,
    said: {
      es: 'Las coordenadas del intervalo están fuera de las dimensiones de la hoja.',
      fr: 'Les coordonnées de la plage se trouvent hors de la feuille.',
      ja: '範囲の座標がシートの外です。',
    },
  },
  {
    english: /^Service Spreadsheets (?:timed out|failed).*$/,
    said: {
      es: 'Se ha agotado el tiempo de espera del servicio Hojas de cálculo.',
      fr: 'Le délai imparti à Feuilles de calcul est dépassé.',
      ja: 'スプレッドシートがタイムアウトしました。',
    },
  },
];

const other: Readonly<Record<Language, string>> = {
  es: 'Argumento no válido.',
  fr: 'Argument incorrect.',
  ja: '引数が無効です。',
};

const isKnown = (language: string): language is Language => language in other;

/** As an account of this language (`en`, `es_MX`) is told. What is not emulated is said to whoever writes the script. */
export function saidIn(locale: string, english: string): string {
  const language = locale.slice(0, 2);
  if (!isKnown(language) || english.startsWith('not emulated')) return english;
  const found = wordings.find((one) => one.english.test(english));
  return found ? english.replace(found.english, found.said[language]) : other[language];
}
