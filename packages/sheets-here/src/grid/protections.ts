import {areaAfter, type LineChange} from './areas';
import type {Area} from './port';

/** A protected range, or a protected sheet when it has no area. */
export interface Protection<Sheet> {
  readonly sheet: Sheet;
  /** Follows its cells. */
  area: Area | undefined;
  /** Whether the user of the add-on may edit it none the less: the one who made it, or an editor of it. */
  readonly editable: boolean;
  /** Only asks before a person edits; hinders nobody. */
  warningOnly: boolean;
  description: string;
}

/** The protections of a book. They go with their cells. */
export class ProtectionStore<Sheet> {
  private list: Protection<Sheet>[] = [];

  of(sheet: Sheet): readonly Protection<Sheet>[] {
    return this.list.filter((one) => one.sheet === sheet);
  }

  has(protection: Protection<Sheet>): boolean {
    return this.list.includes(protection);
  }

  /** `editable` false: another editor's. */
  add(sheet: Sheet, area: Area | undefined, editable: boolean): Protection<Sheet> {
    const made = {sheet, area, editable, warningOnly: false, description: ''};
    this.list.push(made);
    return made;
  }

  remove(protection: Protection<Sheet>): void {
    this.list = this.list.filter((one) => one !== protection);
  }

  changed(sheet: Sheet, change: LineChange): void {
    for (const one of this.of(sheet)) {
      if (!one.area) continue;
      one.area = areaAfter(one.area, change);
      if (!one.area) this.remove(one);
    }
  }

  sheetDeleted(sheet: Sheet): void {
    this.list = this.list.filter((one) => one.sheet !== sheet);
  }
}
