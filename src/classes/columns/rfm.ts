import {RFM_GROUPS} from '../../models/rfm';
import {defineClass} from '../column';

export const rfm = defineClass('rfm', RFM_GROUPS, (classes) => classes.rfm);
