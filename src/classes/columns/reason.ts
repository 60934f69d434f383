import {defineTexts} from '../column';
import {reasons} from '../reason';

export const reason = defineTexts('reason', reasons);
