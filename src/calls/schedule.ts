/** What the panel is told of a sheet's schedule. */
import {sheet} from '../door/request';
import {group} from '../door/validated';
import {viewOf} from '../schedule/view';
import {tableOf} from '../sheet/tableBehind';
import {defineCall} from './defineCall';

export const schedule = defineCall('schedule', {
  request: group({sheet}),
  run: (context, request) => viewOf(context, tableOf(context.book, request.sheet)),
});
