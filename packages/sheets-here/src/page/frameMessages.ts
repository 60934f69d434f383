/** What passes between the page and a frame of the add-on's, over a port of their own. */

export type FromFrame =
  | {readonly type: 'run'; readonly id: number; readonly name: string; readonly args: string}
  | {readonly type: 'close'}
  | {readonly type: 'focus'}
  | {readonly type: 'size'; readonly width?: number; readonly height?: number};

export type ToFrame =
  {readonly id: number; readonly value: unknown} | {readonly id: number; readonly error: string};

/** The first message of a frame; with it comes the port. */
export const hello = 'sheets-here-frame';
