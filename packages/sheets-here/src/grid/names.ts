import {areaAfter, type LineChange} from './areas';
import type {Area} from './port';
import {Refusal} from './refusal';

export interface NamedArea<Sheet> {
  readonly name: string;
  readonly sheet: Sheet;
  /** Follows its cells; undefined when they are gone: the name stays and means #REF!. */
  area: Area | undefined;
}

const LONGEST = 250;
/** Letters, digits and underscores, not beginning with a digit: Google's help on named ranges. */
const VALID = /^[\p{L}_][\p{L}\p{N}_]*$/u;
/** A cell in either notation, or a truth. */
const TAKEN = /^([a-z]{1,3}\d+|r\d*c\d*|true|false)$/i;

/** The named ranges of a book. Names do not tell upper from lower case. */
export class NameStore<Sheet> {
  private list: NamedArea<Sheet>[] = [];

  /** @param told after a name was given, moved or taken away: for a grid whose formulas know it too */
  constructor(private readonly told: (name: string, named?: NamedArea<Sheet>) => void = () => {}) {}

  all(): readonly NamedArea<Sheet>[] {
    return this.list;
  }

  of(name: string): NamedArea<Sheet> | undefined {
    return this.list.find((one) => one.name.toLowerCase() === name.toLowerCase());
  }

  /** Gives the name, or moves it. @throws Refusal for a word that cannot be one */
  set(name: string, sheet: Sheet, area: Area): void {
    if (!VALID.test(name) || TAKEN.test(name) || name.length > LONGEST)
      throw new Refusal(`Invalid name: ${name}`);
    this.list = this.list.filter((one) => one !== this.of(name));
    const named = {name, sheet, area};
    this.list.push(named);
    this.told(name, named);
  }

  remove(name: string): void {
    const named = this.of(name);
    if (!named) throw new Refusal(`Named range ${name} not found.`);
    this.drop(named);
  }

  drop(named: NamedArea<Sheet>): void {
    this.list = this.list.filter((one) => one !== named);
    this.told(named.name);
  }

  /** The names of a sheet's cells once more, for another sheet's, whose own they are: `Copy!NAME`. */
  copied(from: Sheet, to: Sheet, title: string): void {
    for (const {sheet, name, area} of [...this.list])
      if (sheet === from) this.list.push({name: `${title}!${name}`, sheet: to, area});
  }

  changed(sheet: Sheet, change: LineChange): void {
    for (const one of this.list) {
      if (one.sheet !== sheet || !one.area) continue;
      one.area = areaAfter(one.area, change);
      this.told(one.name, one);
    }
  }

  sheetDeleted(sheet: Sheet): void {
    for (const one of this.list.filter((named) => named.sheet === sheet)) one.area = undefined;
  }
}
