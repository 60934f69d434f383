import type {Reference, ServiceClass} from '../define';
import {authorizationInfoClass} from './authorizationInfo';
import {booleanConditionClass} from './booleanCondition';
import {cacheClass} from './cache';
import {cacheService} from './cacheService';
import {chartOptionsClass} from './chartOptions';
import {charts} from './charts';
import {clockBuilderClass} from './clockTriggerBuilder';
import {ruleClass} from './conditionalFormatRule';
import {ruleBuilderClass} from './conditionalFormatRuleBuilder';
import {consoleClass} from './console';
import {containerInfoClass} from './containerInfo';
import {metadataClass} from './developerMetadata';
import {finderClass} from './developerMetadataFinder';
import {locationClass} from './developerMetadataLocation';
import {chartClass} from './embeddedChart';
import {chartBuilderClass} from './embeddedChartBuilder';
import {filterClass} from './filter';
import {filterCriteriaClass} from './filterCriteria';
import {criteriaBuilderClass} from './filterCriteriaBuilder';
import {gradientConditionClass} from './gradientCondition';
import {htmlOutputClass} from './htmlOutput';
import {htmlService} from './htmlService';
import {lockClass} from './lock';
import {lockService} from './lockService';
import {logger} from './logger';
import {mailApp} from './mailApp';
import {menuClass} from './menu';
import {namedRangeClass} from './namedRange';
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
  charts,
  consoleClass,
  logger,
];

/** The globals of the bundle. */
export const services: ReadonlyMap<string, Reference> = new Map(
  global.map((one) => [one.name, one.of({})]),
);

/** Every emulated class. */
export const classes: readonly Pick<ServiceClass<object>, 'name' | 'shape' | 'ways'>[] = [
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
  namedRangeClass,
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
  ruleClass,
  ruleBuilderClass,
  booleanConditionClass,
  gradientConditionClass,
  chartClass,
  chartBuilderClass,
  chartOptionsClass,
  containerInfoClass,
];
