import {PHASES} from '../../models/lifecycle';
import {defineClass} from '../column';

export const phase = defineClass('phase', PHASES, (classes) => classes.phase, {
  isOptional: true,
  isPublished: true,
});
