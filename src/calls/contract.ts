/** What every call of the sidebar takes and gives. The sidebar imports types from here, and nothing else of the server. */
import type {NamedSheet} from '../google/port';
import type {ChangeCounts, ChangeKind, Checked} from '../checks/types';
import type {Classified} from '../run/classify';
import type {Answer, Failure} from '../door/answer';
import type {Explained} from './explain';
import type {Inserted} from './insertFormula';
import type {ListMade, ReadOut} from '../lists/types';
import type {Progress} from '../door/progress';
import type {Recognised} from './recognise';
import type {Removed} from './removeResults';
import type {ReportMade} from '../reports/types';
import type {
  CheckRequest,
  ClassifyRequest,
  ExplainRequest,
  GoToRequest,
  InsertRequest,
  ListRequest,
  ProgressRequest,
  ReadOutRequest,
  RecogniseRequest,
  RemoveRequest,
  RemoveScheduleRequest,
  ReportRequest,
  SaveScheduleRequest,
  ScheduleRequest,
  Settings,
  SettingsRequest,
  ShowRequest,
  StartRequest,
} from '../door/request';
import type {Plan, ScheduleView, State, StateCode} from '../schedule/types';
import type {Shown} from './showClass';
import type {Start} from './start';

/** Name of a call -> its one argument and what it answers beside `ok: true`. */
export interface Calls {
  start: {request: StartRequest; answer: Start};
  recognise: {request: RecogniseRequest; answer: Recognised};
  settings: {request: SettingsRequest; answer: {readonly settings: Settings}};
  classify: {request: ClassifyRequest; answer: Classified};
  progress: {request: ProgressRequest; answer: Progress};
  explain: {request: ExplainRequest; answer: Explained};
  show: {request: ShowRequest; answer: Shown};
  goTo: {request: GoToRequest; answer: object};
  insertFormula: {request: InsertRequest; answer: Inserted};
  removeResults: {request: RemoveRequest; answer: Removed};
  schedule: {request: ScheduleRequest; answer: ScheduleView};
  saveSchedule: {request: SaveScheduleRequest; answer: ScheduleView};
  removeSchedule: {request: RemoveScheduleRequest; answer: ScheduleView};
  checkNow: {request: CheckRequest; answer: Checked};
  makeList: {request: ListRequest; answer: ListMade};
  readOut: {request: ReadOutRequest; answer: ReadOut};
  makeReport: {request: ReportRequest; answer: ReportMade};
}

/** A call as google.script.run carries it. */
export type ServerCall<Name extends keyof Calls> = (
  request: Calls[Name]['request'],
) => Answer<Calls[Name]['answer']>;

export type {Answer, Failure};
export type {SentChoices as Choices, Settings} from '../door/request';
export type {Summary, Warning} from '../run/summary';
export type {Changes, ChangeId, Moves} from '../run/changes';
export type {ChangeCounts, ChangeKind, Checked, ListMade, ReadOut, ReportMade};
export type {Plan, ScheduleView, State, StateCode};
export type {Classified, Explained, Inserted, Progress, Recognised, Removed, Shown, Start};
export type {NamedSheet};
