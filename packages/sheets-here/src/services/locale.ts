/** What the spreadsheet's locale decides about typed text. */
export interface LocaleFacts {
  readonly decimal: '.' | ',';
  readonly thousands: string;
  /** Order of day, month and year in a date of numbers. */
  readonly order: readonly ('day' | 'month' | 'year')[];
  /** Lower-case month names, in the locale's language and in English, to 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  readonly booleans: ReadonlyMap<string, boolean>;
}

/** Truth values by language: Google lists them nowhere, and those of Excel are taken, so that none too few are read. */
export const truthWords: Readonly<Record<string, readonly [yes: string, no: string]>> = {
  en: ['TRUE', 'FALSE'],
  es: ['VERDADERO', 'FALSO'],
  ca: ['VERTADER', 'FALS'],
  cs: ['PRAVDA', 'NEPRAVDA'],
  da: ['SAND', 'FALSK'],
  de: ['WAHR', 'FALSCH'],
  et: ['TÕENE', 'VÄÄR'],
  eu: ['EGIA', 'GEZURRA'],
  fi: ['TOSI', 'EPÄTOSI'],
  fr: ['VRAI', 'FAUX'],
  gl: ['VERDADEIRO', 'FALSO'],
  hr: ['ISTINA', 'LAŽ'],
  hu: ['IGAZ', 'HAMIS'],
  id: ['BENAR', 'SALAH'],
  it: ['VERO', 'FALSO'],
  lt: ['TIESA', 'NETIESA'],
  lv: ['PATIESS', 'APLAMS'],
  nb: ['SANN', 'USANN'],
  nl: ['WAAR', 'ONWAAR'],
  no: ['SANN', 'USANN'],
  pl: ['PRAWDA', 'FAŁSZ'],
  pt: ['VERDADEIRO', 'FALSO'],
  ro: ['ADEVĂRAT', 'FALS'],
  ru: ['ИСТИНА', 'ЛОЖЬ'],
  sk: ['PRAVDA', 'NEPRAVDA'],
  sl: ['RESNIČNO', 'NERESNIČNO'],
  sv: ['SANT', 'FALSKT'],
  tr: ['DOĞRU', 'YANLIŞ'],
  uk: ['ІСТИНА', 'ХИБНІСТЬ'],
  vi: ['ĐÚNG', 'SAI'],
};

/** @param locale as Sheets writes it: `es_ES`, `en_US`, `es`. @throws RangeError for what is no locale. */
export function localeFacts(locale: string): LocaleFacts {
  const tag = locale.replace('_', '-');
  const number = new Intl.NumberFormat(tag, {useGrouping: true}).formatToParts(1234567.5);
  const part = (type: string) => number.find((one) => one.type === type)?.value ?? '';
  const date = new Intl.DateTimeFormat(tag, {year: 'numeric', month: '2-digit', day: '2-digit'});
  const language = tag.slice(0, 2);
  return {
    decimal: part('decimal') === ',' ? ',' : '.',
    thousands: part('group').trim() || ' ',
    order: date
      .formatToParts(0)
      .map(({type}) => type)
      .filter((type): type is 'day' | 'month' | 'year' => /^(day|month|year)$/.test(type)),
    months: new Map([...monthNames('en'), ...monthNames(tag)]),
    booleans: new Map(
      [truthWords['en'], truthWords[language]].flatMap((pair): [string, boolean][] =>
        pair
          ? [
              [pair[0], true],
              [pair[1], false],
            ]
          : [],
      ),
    ),
  };
}

function monthNames(tag: string): [string, number][] {
  return (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(tag, {month, timeZone: 'UTC'});
    return Array.from({length: 12}, (_, index): [string, number] => [
      format
        .format(Date.UTC(2024, index, 15))
        .toLowerCase()
        .replace('.', ''),
      index + 1,
    ]);
  });
}
