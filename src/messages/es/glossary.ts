/** Una palabra para cada cosa, en español. */
import type {Glossary} from '../shape';

export const glossary: Glossary = {
  lapsed: {
    word: 'perdido',
    avoid:
      'ausente|ausentes|se ausenta|se ausentan|se ausentaron|ausentado|inactivo desde|callan|dejaron de comprar|dormido|dormidos',
  },
  inactive: {word: 'inactivo', avoid: 'pasivo|pasivos'},
  slipping: {word: 'enfriándose', avoid: 'en riesgo \\(rfm\\)|grupo rfm en riesgo'},
  leftOut: {word: 'fuera', avoid: 'se apartan|apartada|apartadas|apartado|apartados'},
  correct: {word: 'corrige', avoid: 'arregla|arréglala|repara'},
  compare: {word: 'compara', avoid: 'lee la lista|leer una prueba|léela'},
};
