/** Checks a sheet now: classifies it, and tells what has changed since the check before. */
import {checkRequest} from '../checks/check';
import {checkNow as run} from '../schedule/run';
import {defineCall} from './defineCall';

export const checkNow = defineCall('checkNow', {request: checkRequest, run});
