import {ACTIONS} from '../../models/retentionAction';
import {defineClass} from '../column';
import type {Purchased} from '../purchased';

export const action = defineClass('action', ACTIONS, ({classes}: Purchased) => classes.action);
