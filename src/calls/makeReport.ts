/** Writes a report on the whole history of a table of orders. */
import {makeReport as run, reportRequest} from '../reports/makeReport';
import {defineCall} from './defineCall';

export const makeReport = defineCall('makeReport', {request: reportRequest, run});
