/** What every call of the panel takes and gives, read from the declarations. The panel imports types from here, and nothing else of the server. */
import type * as calls from './index';

type Declared = (typeof calls)[keyof typeof calls];

/** Name of a call -> its one argument and what it answers beside `ok: true`. */
export type Calls = {
  [One in Declared as One['name']]: {
    request: Parameters<One['run']>[1];
    answer: ReturnType<One['run']>;
  };
};

export type {ChangeCounts, ChangeKind, Checked} from '../checks/types';
export type {Answer, Failure} from '../door/answer';
export type {Progress} from '../door/progress';
export type {SentChoices as Choices, Settings} from '../door/request';
export type {NamedSheet} from '../google/port';
export type {ListMade, ReadOut} from '../lists/types';
export type {ReportMade} from '../reports/types';
export type {Changes, Moves} from '../run/changes';
export type {Classified} from '../run/classify';
export type {Summary, Warning} from '../run/summary';
export type {Plan, ScheduleView, State, StateCode} from '../schedule/types';
export type {Explained} from './explain';
export type {Inserted} from './insertFormula';
export type {Recognised} from './recognise';
export type {Removed} from './removeResults';
export type {Shown} from './showClass';
export type {Start} from './start';
