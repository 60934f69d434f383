/** Makes or changes the schedule of a sheet. */
import {saveSchedule as run, scheduleRequest} from '../schedule/save';
import {defineCall} from './defineCall';

export const saveSchedule = defineCall('saveSchedule', {request: scheduleRequest, run});
