import {defineDays} from '../column';

export const lapseDate = defineDays('lapse_date', ({classes}) => classes.lapseDay, {
  tellsInactive: true,
});
