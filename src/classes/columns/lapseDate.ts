import {defineDays} from '../column';
import type {Purchased} from '../purchased';

export const lapseDate = defineDays('lapse_date', ({classes}: Purchased) => classes.lapseDay, {
  tellsInactive: true,
});
