/** How far a run is, asked while it goes on. */
import {progressOf} from '../door/progress';
import {run} from '../door/request';
import {group} from '../door/validated';
import {defineCall} from './defineCall';

export const progress = defineCall('progress', {
  request: group({run}),
  run: ({book}, request) => progressOf(book, request.run),
});
