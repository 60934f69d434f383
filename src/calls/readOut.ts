/** Reads what came of the test on a list. */
import {sheet} from '../door/request';
import {group} from '../door/validated';
import {readOut as run} from '../lists/readOut';
import {defineCall} from './defineCall';

export const readOut = defineCall('readOut', {request: group({sheet}), run});
