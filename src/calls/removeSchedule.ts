/** Ends the schedule of a sheet. */
import {sheet} from '../door/request';
import {group} from '../door/validated';
import {removeSchedule as run} from '../schedule/save';
import {defineCall} from './defineCall';

export const removeSchedule = defineCall('removeSchedule', {request: group({sheet}), run});
