import {STAGES} from '../../models/lifecycle';
import {defineClass} from '../column';
import type {Purchased} from '../purchased';

export const stage = defineClass('stage', STAGES, ({classes}: Purchased) => classes.stage, {
  isTag: true,
  isFollowed: true,
});
