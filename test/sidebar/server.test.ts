/** The calls over google.script.run, which here answers as Google does. */
import {server} from '../../sidebar/server';

type Handler = (value: unknown) => void;
const sent: unknown[] = [];

const google = (answer: (success: Handler, failure: Handler) => void) => {
  const runner = (success: Handler, failure: Handler): object => ({
    withSuccessHandler: (handler: Handler) => runner(handler, failure),
    withFailureHandler: (handler: Handler) => runner(success, handler),
    recognise: (request: unknown) => {
      sent.push(request);
      answer(success, failure);
    },
  });
  const nothing: Handler = () => undefined;
  Object.assign(globalThis, {google: {script: {run: runner(nothing, nothing)}}});
};

const isOnline = (onLine: boolean): void => {
  Object.defineProperty(globalThis, 'navigator', {value: {onLine}, configurable: true});
};

beforeEach(() => {
  isOnline(true);
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'google');
  sent.length = 0;
});

const failing = (message: string): void => {
  google((_, failure) => {
    failure(new Error(message));
  });
};

describe('before Google has ever answered', () => {
  test.each([
    ['whatever it says', 'Se ha producido un error.', true, 'account'],
    ['without a connection', 'NetworkError', false, 'noAnswer'],
    ['after six minutes', 'Exceeded maximum execution time', true, 'tooLong'],
  ])('%s', async (_, message, onLine, code) => {
    isOnline(onLine);
    failing(message);
    expect(await server.recognise({})).toEqual({ok: false, code, message: ''});
  });
});

test('an answer comes as it is', async () => {
  google((success) => {
    success({ok: true, rows: 3});
  });
  expect(await server.recognise({sheet: 4, asOf: undefined})).toEqual({ok: true, rows: 3});
  // Google refuses undefined inside what is sent.
  expect(sent).toEqual([{sheet: 4}]);
  expect(Object.keys(sent[0] as object)).toEqual(['sheet']);
});

test.each([
  [
    'an answer that Google emptied',
    (success: Handler) => {
      success(null);
    },
    'noAnswer',
  ],
  [
    'an exception',
    (_: Handler, failure: Handler) => {
      failure(new Error('ScriptError'));
    },
    'noAnswer',
  ],
  [
    'six minutes',
    (_: Handler, failure: Handler) => {
      failure(new Error('Exceeded maximum execution time'));
    },
    'tooLong',
  ],
])('%s is a failure with a code, never an exception', async (_, answer, code) => {
  google(answer);
  expect(await server.recognise({})).toEqual({ok: false, code, message: ''});
});

test('without Google there is no answer', async () => {
  expect(await server.recognise({})).toEqual({ok: false, code: 'noAnswer', message: ''});
});

test.each([
  "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
  'Authorization is required to perform that action.',
  'Authorisation is required to perform that action.',
])('several accounts in one browser, also later: %s', async (message) => {
  failing(message);
  expect(await server.recognise({})).toEqual({ok: false, code: 'account', message: ''});
});
