/** Ends a command: 1 for something the user can mend, 2 for wrong usage. The message is one line. */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    message: string,
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(message);
  }
}
