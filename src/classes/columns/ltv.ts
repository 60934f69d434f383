import {defineMargin} from './money';

export const ltv = defineMargin(['ltv', 'revenueLtv'], ({classes}) => classes.ltv);
