import type {Reference, ServiceClass} from '../define';
import {authorizationInfoClass} from './authorizationInfo';
import {cacheClass} from './cache';
import {cacheService} from './cacheService';
import {clockBuilderClass} from './clockTriggerBuilder';
import {consoleClass} from './console';
import {metadataClass} from './developerMetadata';
import {finderClass} from './developerMetadataFinder';
import {locationClass} from './developerMetadataLocation';
import {filterClass} from './filter';
import {filterCriteriaClass} from './filterCriteria';
import {criteriaBuilderClass} from './filterCriteriaBuilder';
import {htmlOutputClass} from './htmlOutput';
import {htmlService} from './htmlService';
import {lockClass} from './lock';
import {lockService} from './lockService';
import {logger} from './logger';
import {mailApp} from './mailApp';
import {menuClass} from './menu';
import {propertiesClass} from './properties';
import {propertiesService} from './propertiesService';
import {protectionClass} from './protection';
import {rangeClass} from './range';
import {rangeListClass} from './rangeList';
import {scriptApp} from './scriptApp';
import {session} from './session';
import {sheetClass} from './sheet';
import {spreadsheetClass} from './spreadsheet';
import {spreadsheetApp} from './spreadsheetApp';
import {triggerClass} from './trigger';
import {triggerBuilderClass} from './triggerBuilder';
import {uiClass} from './ui';
import {userClass} from './user';
import {utilities} from './utilities';

const global: readonly ServiceClass<object>[] = [
  spreadsheetApp,
  propertiesService,
  cacheService,
  lockService,
  utilities,
  session,
  htmlService,
  scriptApp,
  mailApp,
  consoleClass,
  logger,
];

/** The globals of the bundle. */
export const services: ReadonlyMap<string, Reference> = new Map(
  global.map((one) => [one.name, one.of({})]),
);

/** Every emulated class. */
export const classes: readonly Pick<ServiceClass<object>, 'name' | 'shape' | 'arities'>[] = [
  ...global,
  spreadsheetClass,
  sheetClass,
  rangeClass,
  rangeListClass,
  filterClass,
  filterCriteriaClass,
  criteriaBuilderClass,
  protectionClass,
  metadataClass,
  finderClass,
  locationClass,
  propertiesClass,
  cacheClass,
  lockClass,
  htmlOutputClass,
  authorizationInfoClass,
  uiClass,
  menuClass,
  triggerClass,
  triggerBuilderClass,
  clockBuilderClass,
  userClass,
];
