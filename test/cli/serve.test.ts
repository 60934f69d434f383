/** The server of the page: what it serves, to whom, and how the command starts and ends. */
import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {createServer, get, type IncomingHttpHeaders, type Server} from 'node:http';
import {serve, type ServeOptions} from '../../cli/serve';
import type {PageSettings} from 'sheets-here/page/settings';
import {ciclo, sentence, workFolder} from './ciclo';

jest.setTimeout(120_000);

const code = 'function onOpen() {}';
const work = workFolder();

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const ask = (
  address: string,
  options: {headers?: Record<string, string>; method?: string} = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    get(address, {agent: false, ...options}, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    }).on('error', reject);
  });

/** Serves, hands the address over, and ends. */
async function served<T>(options: ServeOptions, use: (address: string) => Promise<T>): Promise<T> {
  const server = await serve({port: 0, code, ...options});
  try {
    return await use(server.address);
  } finally {
    await server.close();
  }
}

const settingsOf = (options: ServeOptions): Promise<PageSettings> =>
  served(options, async (address) =>
    JSON.parse((await ask(`${address}settings.json`)).body),
  ) as Promise<PageSettings>;

describe('what it serves', () => {
  test('a page that keeps to itself', async () => {
    const {first, second} = await served({}, async (address) => ({
      first: await ask(address),
      second: await ask(address),
    }));
    expect(first.headers).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'x-content-type-options': 'nosniff',
      'content-type': 'text/html; charset=utf-8',
    });
    const policy = String(first.headers['content-security-policy']);
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining([
        `default-src 'none'`,
        `connect-src 'self'`,
        `worker-src 'self'`,
        `form-action 'none'`,
        `frame-ancestors 'none'`,
      ]),
    );
    // No source beyond the server itself, and no script but those with the page's own mark.
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/);
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    expect(first.body).toContain(`nonce="${nonce}"`);
    expect(second.body).not.toContain(nonce);
    expect(first.body).toContain('<link rel="icon" href="data:," />');
  });

  test.each([
    ['en', 'Sample shop', ['Orders', 'Leads', 'Survey'], 'en_US'],
    ['es', 'Tienda de ejemplo', ['Pedidos', 'Contactos', 'Encuesta'], 'es_ES'],
  ] as const)('the sample in %s', async (language, title, names, locale) => {
    const settings = await settingsOf({language, timeZone: 'Europe/Madrid'});
    expect(settings).toMatchObject({language, title, locale, timeZone: 'Europe/Madrid'});
    expect(settings.sheets.map(({name}) => name)).toEqual(names);
    const sample = await served({language}, (address) =>
      ask(new URL(settings.sheets[0]?.address ?? '', address).href),
    );
    // Whatever day it is: the sample ended yesterday (test/cli/sample.test.ts).
    const [file, body] = [readFileSync(`samples/shop-${language}.csv`, 'utf8'), sample.body];
    const withoutDays = (text: string): string => text.replace(/\d+\/\d+\/\d{4}/g, 'day');
    expect(withoutDays(body)).toBe(withoutDays(file));
    expect(body).not.toBe(file);
  });

  test('a file of one’s own, under its name', async () => {
    const file = work.file('a <b>shop & more.csv', 'Customer,Date\nAna,2024-01-02\n');
    const {settings, page} = await served({file}, async (address) => ({
      settings: JSON.parse((await ask(`${address}settings.json`)).body) as PageSettings,
      page: await ask(address),
    }));
    expect(settings.sheets.map(({name}) => name)).toEqual(['a <b>shop & more']);
    expect(page.body).toContain('<title>a &lt;b&gt;shop &amp; more</title>');
  });

  test('the bundle, the sidebar, and the page’s own files', async () => {
    const settings = await settingsOf({});
    expect(Object.keys(settings.files)).toContain('Sidebar');
    await served({}, async (address) => {
      expect((await ask(`${address}Code.js`)).body).toBe(code);
      for (const name of ['main.js', 'main.css', 'worker.js', 'frame.js'])
        expect((await ask(`${address}page/${name}`)).status).toBe(200);
    });
  });

  test.each([
    '/page/../../package.json',
    '/package.json',
    '/page/.main.js',
    '/samples/shop-en.csv',
    '/page/',
    '/sheets/9.csv',
    '/%2e%2e/package.json',
  ])('nothing else: %s', (path) =>
    served({}, async (address) => {
      expect((await ask(address.replace(/\/$/, path))).status).toBe(404);
    }),
  );

  test.each(['example.com', 'example.com:80', '127.0.0.1.example.com'])(
    'nothing under the name of another host: %s',
    (host) =>
      served({}, async (address) => {
        expect((await ask(address, {headers: {Host: host}})).status).toBe(403);
      }),
  );

  test('only to read', () =>
    served({}, async (address) => {
      expect((await ask(address, {method: 'POST'})).status).toBe(405);
      expect(await ask(address, {method: 'HEAD'})).toMatchObject({status: 200, body: ''});
    }));

  test('what the browser has already is not sent again', () =>
    served({}, async (address) => {
      const {headers} = await ask(`${address}page/main.js`);
      const again = await ask(`${address}page/main.js`, {
        headers: {'If-None-Match': String(headers.etag)},
      });
      expect(again).toMatchObject({status: 304, body: ''});
    }));
});

describe('refusals', () => {
  test.each([
    ['code that imports', {code: 'import("x")'}, 'no import()'],
    ['code that does not parse', {code: 'function ('}, 'Function statements'],
  ])('%s', async (_, options, message) => {
    await expect(serve({port: 0, ...options})).rejects.toThrow(message);
  });

  test('a file that is not there', () => {
    expect(sentence(['serve', 'nowhere.csv'])).toBe('nowhere.csv: there is no such file');
  });

  test.each([
    [['--port', 'x'], '--port x: expected a number'],
    [['--port', '70000'], '--port 70000: expected a number'],
    [['--lang', 'fr'], '--lang fr: expected en or es'],
    [['one.csv', 'two.csv'], 'expected at most one FILE.csv'],
    [['--now', 'soon'], '--now soon: expected an instant'],
  ])('%j', (args, message) => {
    const {status, stdout, stderr} = ciclo(['serve', ...args]);
    expect({status, stdout}).toEqual({status: 2, stdout: ''});
    expect(stderr).toContain(message);
  });
});

describe('the command', () => {
  const listening = (server: Server): Promise<number> =>
    new Promise((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' ? (address?.port ?? 0) : 0);
      });
    });

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'prints one address, moves on from a taken port, and ends with %s',
    async (signal) => {
      const other = createServer();
      const port = await listening(other);
      const child = spawn(process.execPath, [
        ...['scripts/run.mjs', 'cli/main.ts', 'serve', '--port', String(port)],
        ...['--lang', 'es'],
      ]);
      const texts = {out: '', error: ''};
      child.stderr.on('data', (text) => (texts.error += String(text)));
      await new Promise<void>((resolve) => {
        child.stdout.on('data', (text) => {
          texts.out += String(text);
          resolve();
        });
        child.on('exit', () => resolve());
      });
      const [address = ''] = texts.out.match(/http:\S+/g) ?? [];
      const status = address === '' ? 0 : (await ask(address)).status;
      child.kill(signal);
      const exitCode = await new Promise((resolve) => child.on('exit', resolve));
      other.close();
      expect(texts.out).toBe(`Abre ${address} en tu navegador. Ctrl+C lo termina.\n`);
      expect(texts.error).toContain(`port ${port} is taken, so it is `);
      expect({status, exitCode}).toEqual({status: 200, exitCode: 0});
    },
  );
});
