/** Makes a list of the customers of one class, to act on. */
import {listRequest} from '../lists/request';
import {makeList as run} from '../lists/makeList';
import {defineCall} from './defineCall';

export const makeList = defineCall('makeList', {request: listRequest, run});
