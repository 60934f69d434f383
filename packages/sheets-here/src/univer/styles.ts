import {BooleanNumber, type ICellData, type IStyleData, type Styles} from '@univerjs/core';
import type {Overlay} from '../grid/port';
import {automaticDate, automaticDateTime} from './values';

/** Overlays that Univer keeps in the style of a cell. */
export type StyleOverlay = Exclude<Overlay, 'note'>;

type Style = ICellData['s'];

/** The styles of a workbook, each there once, looked up by what is changed of which. */
export class StyleBook {
  private readonly changes = new Map<string, string | undefined>();
  private readonly texts = new Map<string, string>();

  constructor(private readonly styles: Styles) {}

  /** What the style says about an overlay; '' for nothing, and for the format of a date that was given none. */
  text(kind: StyleOverlay, style: Style): string {
    if (style === undefined || style === null) return '';
    if (typeof style !== 'string') return textOf(kind, style);
    const key = `${kind} ${style}`;
    const known = this.texts.get(key);
    if (known !== undefined) return known;
    const text = textOf(kind, this.styles.get(style) ?? {});
    this.texts.set(key, text);
    return text;
  }

  /** The style with that overlay, or without it for ''; undefined when nothing is left of it. */
  changed(kind: StyleOverlay, style: Style, text: string): string | undefined {
    return this.replaced(style, `${kind} ${text}`, (data) => withText(kind, data, text));
  }

  /** The style that shows a date: with an automatic format unless it has one. */
  forDate(style: Style, format: string): string | undefined {
    return this.replaced(style, `date ${format}`, (data) =>
      data.n && !isAutomatic(data.n.pattern) ? data : {...data, n: {pattern: format}},
    );
  }

  /** The style for what is no date: without an automatic format. */
  forOther(style: Style): string | undefined {
    return this.replaced(style, 'other', (data) =>
      data.n && isAutomatic(data.n.pattern) ? without(data, 'n') : data,
    );
  }

  private replaced(
    style: Style,
    change: string,
    replace: (data: IStyleData) => IStyleData,
  ): string | undefined {
    const id = typeof style === 'string' ? style : (this.styles.setValue(style) ?? undefined);
    const key = `${id ?? ''} ${change}`;
    if (this.changes.has(key)) return this.changes.get(key);
    const data = replace((id === undefined ? undefined : this.styles.get(id)) ?? {});
    const made = Object.keys(data).length === 0 ? undefined : this.styles.setValue({...data});
    this.changes.set(key, made ?? undefined);
    return made ?? undefined;
  }
}

const isAutomatic = (pattern: string): boolean =>
  pattern === automaticDate || pattern === automaticDateTime;

function textOf(kind: StyleOverlay, {n, bl, bg}: IStyleData): string {
  if (kind === 'format') return n && !isAutomatic(n.pattern) ? n.pattern : '';
  if (kind === 'background') return bg?.rgb ?? '';
  if (bl === undefined) return '';
  return bl === BooleanNumber.TRUE ? 'bold' : 'normal';
}

function withText(kind: StyleOverlay, data: IStyleData, text: string): IStyleData {
  if (kind === 'format') return text === '' ? without(data, 'n') : {...data, n: {pattern: text}};
  if (kind === 'background') return text === '' ? without(data, 'bg') : {...data, bg: {rgb: text}};
  if (text === '') return without(data, 'bl');
  return {...data, bl: text === 'bold' ? BooleanNumber.TRUE : BooleanNumber.FALSE};
}

function without(data: IStyleData, key: keyof IStyleData): IStyleData {
  return Object.fromEntries(Object.entries(data).filter(([one]) => one !== key));
}
