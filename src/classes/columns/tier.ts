import {TIERS} from '../../models/pyramid';
import {defineClass} from '../column';
import type {Purchased} from '../purchased';

export const tier = defineClass('tier', TIERS, ({classes}: Purchased) => classes.tier, {
  isTag: true,
  isFollowed: true,
  isPublished: true,
});
