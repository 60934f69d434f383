/** Nothing reaches another server, whatever a script in the page or in the panel tries. */
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {Frame, Page} from 'playwright-core';
import {describeInBrowser, workshop} from './workshop';

jest.setTimeout(60_000);

/** Every way out that a script has. */
const attempts = (address: string): string => `(async () => {
  const tried = [];
  const attempt = async (name, work) => {
    try { await work(); tried.push(name + ': went'); } catch { tried.push(name + ': refused'); }
  };
  const loaded = (tag, key) => new Promise((resolve, reject) => {
    const element = document.createElement(tag);
    element.onload = resolve;
    element.onerror = reject;
    element[key] = '${address}' + tag;
    if (tag === 'link') element.rel = 'stylesheet';
    document.body.append(element);
    setTimeout(reject, 1000);
  });
  await attempt('fetch', () => fetch('${address}fetch', {mode: 'no-cors'}));
  await attempt('image', () => loaded('img', 'src'));
  await attempt('script', () => loaded('script', 'src'));
  await attempt('style', () => loaded('link', 'href'));
  await attempt('socket', () => new Promise((resolve, reject) => {
    const socket = new WebSocket('${address}socket'.replace('http', 'ws'));
    socket.onopen = resolve;
    socket.onerror = reject;
  }));
  navigator.sendBeacon?.('${address}beacon', 'x');
  const form = document.createElement('form');
  form.action = '${address}form';
  form.target = 'elsewhere';
  document.body.append(form);
  form.submit();
  await new Promise((resolve) => setTimeout(resolve, 300));
  return tried;
})()`;

describeInBrowser('the way out', () => {
  const {open, complaints, strays} = workshop();
  const heard: string[] = [];
  let other: Server;
  let address = '';

  beforeAll(async () => {
    other = createServer(({url = ''}, response) => {
      heard.push(url);
      response.setHeader('Access-Control-Allow-Origin', '*').end('1');
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${String((other.address() as AddressInfo).port)}/`;
  });
  afterAll(() => {
    other.closeAllConnections();
    other.close();
  });

  const refused = ['fetch', 'image', 'script', 'style', 'socket'].map((name) => `${name}: refused`);

  test('is closed to the page, its panel and the panel’s own address', async () => {
    const sheets = await open();
    await sheets.openSidebar();
    const frame = await sheets.frame();
    for (const place of [sheets.page, frame] satisfies (Page | Frame)[])
      expect(await place.evaluate(attempts(address))).toEqual(refused);
    await frame.evaluate(`void (location.href = '${address}location')`);
    await sheets.page.waitForTimeout(500);
    expect(heard).toEqual([]);
    // What every other test watches for does show; and the browser complains of each.
    expect(strays.splice(0)).toContain(`${address}img`);
    expect(complaints.splice(0).length).toBeGreaterThan(refused.length);
  });
});
