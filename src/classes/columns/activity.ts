import {ACTIVITIES} from '../../models/lifecycle';
import {defineClass} from '../column';

export const activity = defineClass('activity', ACTIVITIES, (classes) => classes.activity, {
  isTag: true,
  isFollowed: true,
  tellsInactive: true,
});
