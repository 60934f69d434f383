/** How Google tells the panel, in Spanish, that an execution ran out of its six minutes. */
export const timeLimit = /tiempo de ejecuci[oó]n m[aá]ximo/i;
