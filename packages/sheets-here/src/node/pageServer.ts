/** Serves a page and its files from memory to this machine only. */
import {createHash, randomBytes} from 'node:crypto';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname} from 'node:path';

export interface PageServerOptions {
  /** The page at `/`; `{nonce}` in it becomes the mark of its scripts, another one each time. */
  readonly html: string;
  /** Everything else, by path. */
  readonly contents: ReadonlyMap<string, string | Uint8Array>;
  /** The first that is free is taken. */
  readonly ports: readonly number[];
}

const address = '127.0.0.1';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/**
 * Nothing leaves the machine: scripts, workers and data come from here alone, scripts within the page bear its mark, and
 * nobody else shows it in a frame. Styles within are Univer's.
 */
const policy = (nonce: string): string =>
  [
    `default-src 'none'`,
    `script-src 'self' 'nonce-${nonce}'`,
    `worker-src 'self'`,
    `connect-src 'self'`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self' data:`,
    `frame-src 'none'`,
    `frame-ancestors 'none'`,
    `form-action 'none'`,
    `base-uri 'none'`,
  ].join('; ');

/** Shared memory is given only to pages that keep to themselves. */
const headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-cache',
} as const;

interface Content {
  readonly bytes: Buffer;
  readonly tag: string;
}

/** undefined when none of the ports is free. */
export async function openServer({html, contents, ports}: PageServerOptions) {
  const known = new Map([...contents].map(([path, content]) => [path, contentOf(content)]));
  const server = createServer((request, response) => answer(request, response, html, known));
  const skipped: number[] = [];
  for (const port of ports) {
    const taken = await listen(server, port);
    if (taken === undefined) skipped.push(port);
    else
      return {
        address: `http://${address}:${taken}/`,
        port: taken,
        /** Ports before it that are taken. */
        skipped,
        close: () =>
          new Promise<void>((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
          }),
      };
  }
  return undefined;
}

function contentOf(content: string | Uint8Array): Content {
  const bytes = Buffer.from(content);
  return {bytes, tag: `"${createHash('sha256').update(bytes).digest('base64url')}"`};
}

function answer(
  {method = '', headers: asked, url = ''}: IncomingMessage,
  response: ServerResponse,
  html: string,
  contents: ReadonlyMap<string, Content>,
): void {
  const end = (status: number, more: Readonly<Record<string, string>> = {}, body?: Buffer) => {
    response.writeHead(status, {...headers, ...more});
    response.end(method === 'HEAD' ? undefined : body);
  };
  // A page elsewhere whose name leads to this machine gets nothing.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(asked.host ?? '')) return void end(403);
  if (method !== 'GET' && method !== 'HEAD') return void end(405, {Allow: 'GET, HEAD'});
  const [path = ''] = url.split('?');
  const nonce = randomBytes(18).toString('base64url');
  const content = path === '/' ? contentOf(html.replaceAll('{nonce}', nonce)) : contents.get(path);
  if (!content) return void end(404);
  const type = types[extname(path) || '.html'] ?? 'application/octet-stream';
  const more = {
    'Content-Type': type,
    'Content-Security-Policy': policy(nonce),
    ETag: content.tag,
  };
  if (asked['if-none-match'] === content.tag) return void end(304, more);
  end(200, {...more, 'Content-Length': String(content.bytes.length)}, content.bytes);
}

/** The port, undefined when it is taken. */
const listen = (server: Server, port: number): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(undefined);
      else reject(error);
    };
    server.once('error', refused);
    server.listen(port, address, () => {
      server.off('error', refused);
      resolve((server.address() as AddressInfo).port);
    });
  });
