import {defineRounded} from '../column';

export const ltv = defineRounded(['ltv', 'revenueLtv'], 2, ({classes}) => classes.ltv);
