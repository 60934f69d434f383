/**
 * The colours of classes, declared once. One rule: good is blue or green, bad is orange or red. A light ground with dark letters, but
 * for the very best: in print the ground is a step of grey, and the word says the same as the colour. Blue against orange is told apart
 * by everybody; green stands only where blue would be one step of a scale.
 */

export interface Tone {
  readonly ground: string;
  readonly letters: string;
}

export const TONES = {
  /** From the best down: one scale of blue. */
  best: {ground: '#1f5f99', letters: '#ffffff'},
  high: {ground: '#8fbfe6', letters: '#0b2a45'},
  middle: {ground: '#c3ddf2', letters: '#12324f'},
  low: {ground: '#e6f0f9', letters: '#274a68'},
  good: {ground: '#cfe9dc', letters: '#0d4a33'},
  warning: {ground: '#fde7c3', letters: '#6b4300'},
  bad: {ground: '#f6c9b2', letters: '#7a2300'},
  gone: {ground: '#e8eaed', letters: '#5f6368'},
} as const satisfies Readonly<Record<string, Tone>>;
export type ToneId = keyof typeof TONES;

/** The ground of a header of ours. */
export const HEADER_GROUND = '#f1f3f4';

/** Column of classes -> code -> tone. A code that is not named has none. */
export const TONE_OF: Readonly<Record<string, Readonly<Partial<Record<string, ToneId>>>>> = {
  activity: {ACTIVE: 'good', AT_RISK: 'warning', LAPSED: 'bad'},
  stage: {
    ACQUISITION: 'gone',
    CONVERSION: 'low',
    GROWTH: 'low',
    RETENTION: 'middle',
    REACTIVATION: 'warning',
  },
  tier: {TOP: 'best', BIG: 'high', MEDIUM: 'middle', SMALL: 'low', INACTIVE: 'gone'},
  action: {
    SAVE: 'bad',
    NURTURE: 'good',
    AUTOMATE: 'warning',
    SERVE: 'low',
    FIX: 'warning',
    FIX_OR_LET_GO: 'gone',
    GONE: 'gone',
  },
  rfm: {
    CHAMPION: 'high',
    LOYAL: 'middle',
    POTENTIAL_LOYALIST: 'low',
    NEW: 'low',
    PROMISING: 'low',
    NEED_ATTENTION: 'warning',
    ABOUT_TO_SLEEP: 'warning',
    AT_RISK: 'bad',
    CANT_LOSE: 'bad',
    HIBERNATING: 'gone',
  },
};
