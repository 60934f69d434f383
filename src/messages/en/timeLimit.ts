/** How Google tells the panel, in English, that an execution ran out of its six minutes. */
export const timeLimit = /maximum execution time/i;
