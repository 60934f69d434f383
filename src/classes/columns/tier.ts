import {TIERS} from '../../models/pyramid';
import {defineClass} from '../column';

export const tier = defineClass('tier', TIERS, (classes) => classes.tier, {
  isTag: true,
  isFollowed: true,
  isPublished: true,
});
