/** Spanish: all that Ciclo says and understands in it. */
import type {Folder} from '../shape';
import {addOn} from './addOn';
import {glossary} from './glossary';
import {google} from './google';
import {headers} from './headers';
import {help} from './help';
import {panel} from './panel';
import {samples} from './samples';
import {speaks} from './speaks';
import {tables} from './tables';
import {timeLimit} from './timeLimit';
import {words} from './words';

export const es: Folder = {
  speaks,
  addOn,
  panel,
  help,
  headers,
  words,
  tables,
  google,
  timeLimit,
  samples,
  glossary,
};
