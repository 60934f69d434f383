import {PHASES} from '../../models/lifecycle';
import {defineClass} from '../column';
import type {Purchased} from '../purchased';

export const phase = defineClass('phase', PHASES, ({classes}: Purchased) => classes.phase, {
  isOptional: true,
  isPublished: true,
});
