/** Classifies the table on a sheet and writes what was found. It is sent all that decides: no store is read. */
import {classifyRequest} from '../door/request';
import {classify as run} from '../run/classify';
import {defineCall} from './defineCall';

export const classify = defineCall('classify', {request: classifyRequest, run});
