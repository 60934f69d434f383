import {STAGES} from '../../models/lifecycle';
import {defineClass} from '../column';

export const stage = defineClass('stage', STAGES, (classes) => classes.stage, {
  isTag: true,
  isFollowed: true,
});
