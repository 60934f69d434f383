/** Whom to write to on a list, for tools that send mail. */
import {sheet} from '../door/request';
import {group} from '../door/validated';
import {exportList as run} from '../lists/exportList';
import {defineCall} from './defineCall';

export const exportList = defineCall('exportList', {request: group({sheet}), run});
