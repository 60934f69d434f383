import {ACTIONS} from '../../models/retentionAction';
import {defineClass} from '../column';

export const action = defineClass('action', ACTIONS, (classes) => classes.action);
