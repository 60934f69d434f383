import {ACTIVITIES} from '../../models/lifecycle';
import {defineClass} from '../column';
import type {Purchased} from '../purchased';

export const activity = defineClass(
  'activity',
  ACTIVITIES,
  ({classes}: Purchased) => classes.activity,
  {
    isTag: true,
    isFollowed: true,
    tellsInactive: true,
  },
);
