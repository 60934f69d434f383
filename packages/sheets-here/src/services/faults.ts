import {Refusal} from '../grid/refusal';

/** A service fails as it does on Google now and then: an exception inside the bundle. */
export class ServiceFault extends Refusal {
  override readonly name = 'ServiceFault';

  constructor(message = 'Service Spreadsheets timed out while accessing document with id x.') {
    super(message);
  }
}

/** The execution ends here; nothing the bundle catches or finally does reaches a service any more. */
export class ExecutionKilled extends Error {
  override readonly name: string = 'ExecutionKilled';

  constructor(message = 'The execution was killed.') {
    super(message);
  }
}

/** Ended by requireScopes, which asks the person for these permissions instead. */
export class ConsentAsked extends ExecutionKilled {
  override readonly name = 'ConsentAsked';

  constructor(readonly scopes: readonly string[]) {
    super('Authorization is required to perform that action.');
  }
}

/** Ended for running too long: 6 minutes, or 30 seconds for a custom function. */
export class TimeLimitExceeded extends ExecutionKilled {
  override readonly name = 'TimeLimitExceeded';

  constructor() {
    super('Exceeded maximum execution time');
  }
}

/** An exception that left the bundle: its message, and its stack inside the bundle. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';

  constructor(
    message: string,
    readonly scriptStack: string,
  ) {
    super(message);
  }
}
