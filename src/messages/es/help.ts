/** Help of the custom functions, in Spanish: read by the generators only, and no part of the bundle. Ranges, defaults and words are in the declarations. */
import type {Help} from '../shape';
import {value} from './help/value';
import {retention} from './help/retention';
import {pyramid} from './help/pyramid';
import {commitment} from './help/commitment';
import {lifeCycle} from './help/lifeCycle';
import {leads} from './help/leads';
import {testing} from './help/testing';
import {prediction} from './help/prediction';
import {searches} from './help/searches';

export const help: Help = {
  optional: 'Opcional.',
  example: 'Ejemplo:',
  takes: {
    number: 'número',
    whole: 'número entero',
    string: 'texto',
    boolean: 'sí o no',
    Date: 'fecha',
    oneOf: 'uno de: {words}',
    or: '{kind}, o bien: {words}',
    open: 'texto; {words} {count:tiene|tienen} significado propio',
    row: '{kind} (una fila es un valor)',
    list: '{kind} (rango)',
    line: '{kind} (una fila o columna)',
    column: '{kind} (columna)',
    blank: 'Vacío: {value}.',
  },
  gives: {
    number: 'un número',
    text: 'texto',
    yesNo: 'VERDADERO o FALSO',
    date: 'una fecha',
    oneOf: 'uno de: {words}',
    or: '{kind}, o bien: {words}',
    row: '{count} celdas, una al lado de otra: {parts}',
    times: '{kind} ({count} ×)',
    column: 'una columna de números',
    table: 'una tabla',
  },
  groups: {
    value: 'Valor',
    retention: 'Retención',
    pyramid: 'Pirámide',
    commitment: 'Compromiso',
    lifeCycle: 'Ciclo de vida',
    leads: 'Contactos, consentimiento, captación',
    testing: 'Valor percibido, probar y aprender, uno a uno',
    prediction: 'Predicción',
  },
  table: {
    function: 'Función',
    result: 'Qué da',
    more: 'Qué admite cada una, ejemplos, fuentes y errores frecuentes: [{page}]({page}), {others}.',
    here: '[en español]({page})',
  },
  reference: {
    title: 'Fórmulas',
    here: 'En español: [{page}]({page}).',
    generated:
      'Generado a partir de las declaraciones de src/functions con `npm run generate`: no lo edites.',
    intro: [
      'Todo argumento puede ser una celda o un rango, también abierto como `B2:B`: la fórmula va fila por fila, una celda suelta vale para todas las filas y el resultado se extiende. Un argumento con `*` se lee entero. Una fórmula sobre un rango es mucho más rápida que una en cada fila.',
      'Una celda errónea muestra su propia frase, tras `#`, y no afecta a sus vecinas. Una celda vacía es algo que no se sabe, nunca 0; una fila vacía del todo queda vacía.',
      'Las palabras se pueden escribir en español o en inglés, en mayúsculas o minúsculas, con o sin tildes; los resultados salen en el idioma de la hoja de cálculo. Sí y no: VERDADERO y FALSO, sí y no, 1 y 0, x. 80% es 0,8. Nada mira el reloj: lo que depende del día lleva `as_of`.',
      'Los números y las fechas pueden ser texto, como 1.234,50 € o 30 de junio de 2026, y se leen como al clasificar una tabla: todas las celdas de una columna dicen qué signo es el decimal y si va antes el día o el mes. Donde no lo dicen, lo dice otro rango de la fórmula, y si no, la configuración regional de la hoja de cálculo; una celda suelta se lee según esa configuración. 1900-01-01, 1970-01-01, 9999-12-31 y 0000-00-00 quieren decir que no hay fecha, y cuentan como celda vacía donde la fecha puede faltar.',
      'En hojas de cálculo con coma decimal, los argumentos se separan con `;` y las celdas de una matriz con `\\`. Los nombres de funciones y argumentos son iguales en todos los idiomas.',
      '“Publicado” y “regla nuestra” distinguen lo que está en la bibliografía de lo que decide Ciclo.',
    ],
    argument: 'Argumento',
    takes: 'Qué admite',
    blank: 'Si está vacío',
    meaning: 'Qué es',
    needed: 'no se admite',
    mayBeBlank: 'se admite',
    result: 'Resultado:',
    source: 'Fuente:',
    mistakes: 'Errores frecuentes:',
    examples: 'Ejemplos:',
    gives: '{formula} da {result}',
    givesBlank: 'una celda vacía',
    givesRange: '{formula} da:',
    words: 'Palabras',
    wordsIntro:
      'Qué más se entiende, en cualquiera de los dos idiomas. Lo que está primero es lo que las fórmulas escriben y nombran.',
    word: 'Palabra',
    also: 'También',
  },
  searches,
  functions: {
    ...value,
    ...retention,
    ...pyramid,
    ...commitment,
    ...lifeCycle,
    ...leads,
    ...testing,
    ...prediction,
  },
};
