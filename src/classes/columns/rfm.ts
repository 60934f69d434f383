import {RFM_GROUPS} from '../../models/rfm';
import {defineClass} from '../column';
import type {Purchased} from '../purchased';

export const rfm = defineClass('rfm', RFM_GROUPS, ({classes}: Purchased) => classes.rfm);
