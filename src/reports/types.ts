/** What the panel is told of a report. */
import type {NamedSheet} from '../google/port';

export interface ReportMade {
  readonly sheet: NamedSheet;
  readonly rows: number;
  readonly notes: readonly string[];
}
