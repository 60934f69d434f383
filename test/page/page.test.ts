/** The page itself: menus, dialogs, sidebar, workers and formulas, with an add-on made for it. */
import {describeInBrowser, expectSoon, openPage, type Opened} from './openPage';

jest.setTimeout(120_000);

interface Run {
  readonly result?: unknown;
  readonly failure?: string;
  readonly userObject: unknown;
}

interface Runner {
  withSuccessHandler(handler: (result: unknown, userObject: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error, userObject: unknown) => void): Runner;
  withUserObject(userObject: unknown): Runner;
}

describeInBrowser('the page', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openPage();
  });
  afterEach(async () => {
    expect(opened.complaints.splice(0)).toEqual([]);
  });
  afterAll(() => opened.close());

  const item = (name: string) => opened.page.getByRole('menuitem', {name, exact: true});
  const dialog = () => opened.page.getByRole('alertdialog');
  const focused = () => opened.page.evaluate('document.activeElement?.textContent');
  // As texts: the tests have no types of the browser's.
  const gridHasFocus = `document.activeElement?.closest('#grid') !== null`;
  const inGrid = () => opened.page.evaluate(gridHasFocus);

  describe('menus', () => {
    test('hold what onOpen has made under AuthMode.LIMITED', async () => {
      const items = await opened.page
        .getByRole('menuitem', {includeHidden: true})
        .allTextContents();
      expect(items).toEqual([
        ...['File', 'Open CSV…', 'Save sheet as CSV', 'Extensions', 'Ciclo', 'Show sidebar'],
        ...['Show dialog', 'Ask', 'Fail', 'More', 'Loop for ever', 'Mode LIMITED'],
        ...['Own menu', 'Ask again'],
      ]);
    });

    test('work by keyboard alone, and give the focus back to the grid', async () => {
      const {page} = opened;
      await opened.control('select', 'B2');
      await page.keyboard.press('Alt+Shift+N');
      expect(await focused()).toBe('Ciclo');
      await page.keyboard.press('ArrowRight');
      expect(await focused()).toBe('Show sidebar');
      await page.keyboard.press('ArrowUp');
      expect(await focused()).toBe('Mode LIMITED');
      await page.keyboard.press('m');
      expect(await focused()).toBe('More');
      await page.keyboard.press('ArrowRight');
      expect(await focused()).toBe('Loop for ever');
      await page.keyboard.press('ArrowLeft');
      expect(await focused()).toBe('More');
      await page.keyboard.press('Escape');
      expect(await focused()).toBe('Ciclo');
      await page.keyboard.press('Escape');
      expect(await focused()).toBe('Extensions');
      expect(await item('Extensions').getAttribute('aria-expanded')).toBe('false');
      await page.keyboard.press('ArrowRight');
      expect(await focused()).toBe('Own menu');
      await page.keyboard.press('ArrowDown');
      expect(await focused()).toBe('Ask again');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      expect(await inGrid()).toBe(true);
      // None of the keys has reached the grid.
      expect(await opened.control('selection')).toEqual({sheet: 'Orders', a1: 'B2'});
    });

    test('a question waits for its answer, keeps the focus, and is text', async () => {
      const {page} = opened;
      await opened.control('select', 'B2');
      await opened.choose('Ask');
      await dialog().waitFor();
      expect(await dialog().textContent()).toContain('Shall <b>we</b>?\nReally?');
      expect(await dialog().getAttribute('aria-labelledby')).not.toBeNull();
      expect(await focused()).toBe('Yes');
      expect(await page.locator('.toast').textContent()).toContain('Running script');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Shift+Tab');
      expect(await focused()).toBe('No');
      await page.keyboard.press('Enter');
      await page.getByText('You pressed NO').waitFor();
      await page.keyboard.press('Escape');
      await page.getByText('Finished script').waitFor();
      expect(await inGrid()).toBe(true);
    });

    test('closing a question answers CLOSE', async () => {
      await opened.choose('Ask');
      await dialog().waitFor();
      await opened.page.keyboard.press('Escape');
      await opened.page.getByText('You pressed CLOSE').waitFor();
      await opened.page.keyboard.press('Enter');
      await dialog().waitFor({state: 'detached'});
    });

    test('an exception that leaves a function is shown', async () => {
      await opened.choose('Fail');
      await dialog().waitFor();
      expect(await dialog().textContent()).toContain('This menu item has failed');
      await dialog().getByRole('button', {name: 'OK'}).click();
    });

    test('an endless loop is cancelled; the page answers meanwhile', async () => {
      const {page} = opened;
      await opened.choose('More', 'Loop for ever');
      await page.getByText('Running script').waitFor();
      expect(await opened.control('busy')).toBe(true);
      expect(await opened.control('run', 'echo', 1)).toBe(1);
      await page.getByRole('button', {name: 'Cancel'}).click();
      await page.getByText('Script cancelled').waitFor();
      await opened.control('settled');
    });
  });

  describe('executions', () => {
    test('see ECMAScript and Google’s services, and nothing of the browser', async () => {
      const browsers =
        'fetch setTimeout XMLHttpRequest WebSocket postMessage importScripts self navigator location Atomics ' +
        'SharedArrayBuffer WebAssembly indexedDB caches crypto performance queueMicrotask structuredClone onmessage ' +
        'addEventListener dispatchEvent close BigInt TextEncoder URL EventTarget Worker MessageChannel WeakRef name';
      expect(await opened.control('run', 'reach', browsers.split(' '))).toEqual([]);
      const names = (await opened.control('run', 'globals')) as string[];
      expect(names.filter((name) => /^(Spreadsheet|Cache|Lock|Math|JSON|echo)/.test(name))).toEqual(
        ['CacheService', 'JSON', 'LockService', 'Math', 'SpreadsheetApp', 'echo'],
      );
    });

    test('begin anew each time', async () => {
      expect(await opened.control('run', 'count')).toBe(1);
      expect(await opened.control('run', 'count')).toBe(1);
    });

    test('run at the same time and end in any order', async () => {
      const order = await opened.page.evaluate(async () => {
        const {run} = (globalThis as unknown as {__host: {run(...args: unknown[]): Promise<void>}})
          .__host;
        const ended: string[] = [];
        await Promise.all([
          run('slow', 1500).then(() => ended.push('slow')),
          run('busy', 700).then(() => ended.push('busy')),
          run('echo', 1).then(() => ended.push('echo')),
        ]);
        return ended;
      });
      expect(order).toEqual(['echo', 'busy', 'slow']);
    });

    test('wait for a lock that another holds', async () => {
      const both = await opened.page.evaluate(() => {
        const {run} = (globalThis as unknown as {__host: {run(...args: unknown[]): unknown}})
          .__host;
        return Promise.all([run('locked', 400), run('locked', 0)]);
      });
      expect([...(both as [boolean, number][])].sort((one, two) => one[1] - two[1])).toEqual([
        [true, 1],
        [true, 2],
      ]);
    });

    test('end at their limit, with nothing left running', async () => {
      await opened.control('limit', 'FULL', 300);
      await expect(opened.control('run', 'loop')).rejects.toThrow(
        'Exceeded maximum execution time',
      );
      // Waiting is no computing, but it counts on Google’s clock.
      await expect(opened.control('run', 'slow', 400)).rejects.toThrow(
        'Exceeded maximum execution',
      );
      await opened.control('limit', 'FULL', 360_000);
      expect(await opened.control('busy')).toBe(false);
      expect(await opened.control('run', 'echo', 'again')).toBe('again');
    });

    test('read and write the grid', async () => {
      expect(await opened.control('run', 'firstCell')).toBe('Order no.');
      await opened.control('run', 'write', [
        [1, '=1+1'],
        ["'=text", true],
      ]);
      await opened.control('settled');
      expect(await opened.control('values', 'H1:I2')).toEqual([
        [1, 2],
        ['=text', true],
      ]);
      await opened.control('put', 'H1', [
        ['', ''],
        ['', ''],
      ]);
    });

    test.each([
      ['secret_', 'secret_ is private and cannot be called'],
      ['nothing', 'Script function not found: nothing'],
      ['thrown', 'thrown on the server'],
    ])('%s: %s', async (name, message) => {
      await expect(opened.control('run', name)).rejects.toThrow(message);
    });
  });

  describe('the sidebar', () => {
    const run = async (name: string, ...args: readonly unknown[]): Promise<Run> =>
      (await opened.frame()).evaluate(
        ([called, values]) =>
          new Promise<Run>((resolve) => {
            const {google} = globalThis as unknown as {google: {script: {run: Runner}}};
            const runner = google.script.run
              .withSuccessHandler((result, userObject) => resolve({result, userObject}))
              .withFailureHandler((error, userObject) =>
                resolve({failure: error.message, userObject}),
              )
              .withUserObject('mine');
            (runner as unknown as Record<string, (...args: unknown[]) => void>)[called]?.(
              ...values,
            );
          }),
        [name, args as unknown[]] as const,
      );

    beforeAll(async () => {
      await opened.choose('Show sidebar');
      await opened.page.locator('aside[aria-label="Test panel"]').waitFor();
    });

    test('is 300 pixels wide, and its html out of reach of the page', async () => {
      const box = await opened.page.locator('iframe[title="Test panel"]').boundingBox();
      expect(box?.width).toBe(300);
      const frame = await opened.frame();
      expect(await frame.evaluate('[window.origin, window.innerWidth]')).toEqual(['null', 300]);
      expect(await frame.title()).toBe('side');
      const reached = await frame.evaluate(
        '(() => {try {return window.parent.document.title} catch (error) {return error.name}})()',
      );
      expect(reached).toBe('SecurityError');
    });

    test.each([
      [
        'plain data goes there and back',
        'echo',
        {a: [1, 'x', null, true]},
        {a: [1, 'x', null, true]},
      ],
      ['a Date empties the whole result', 'dated', null, null],
      ['a Map becomes {}, undefined null', 'odd', null, {map: {}, nothing: null, list: [null]}],
      ['a service is there', 'firstCell', null, 'Order no.'],
    ])('google.script.run: %s', async (_, name, argument, result) => {
      expect(await run(name, argument)).toEqual({result, userObject: 'mine'});
    });

    test('google.script.run: an exception comes to the failure handler', async () => {
      expect(await run('thrown')).toEqual({failure: 'thrown on the server', userObject: 'mine'});
    });

    test('google.script.run refuses what Google refuses, and knows no private function', async () => {
      const refused = await (
        await opened.frame()
      ).evaluate(() => {
        const {google} = globalThis as unknown as {
          google: {script: {run: Record<string, ((value: unknown) => void) | undefined>}};
        };
        const values = [
          new Date(),
          () => 1,
          {a: undefined},
          [new Map()],
          NaN,
          {a: {b: new Date()}},
        ];
        const answers = values.map((value) => {
          try {
            google.script.run['echo']?.(value);
            return 'sent';
          } catch (error) {
            return (error as Error).message.slice(0, 35);
          }
        });
        return {answers, private: typeof google.script.run['secret_']};
      });
      expect(refused).toEqual({
        answers: Array(6).fill('Failed due to illegal value in prop'),
        private: 'undefined',
      });
    });

    test('ten calls run at once, the eleventh waits', async () => {
      const frame = await opened.frame();
      const calls = frame.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const {google} = globalThis as unknown as {
              google: {
                script: {
                  run: {
                    withSuccessHandler(handler: () => void): {slow(milliseconds: number): void};
                  };
                };
              };
            };
            const began = performance.now();
            let ended = 0;
            for (let call = 0; call < 11; call++)
              google.script.run
                .withSuccessHandler(() => {
                  ended++;
                  if (ended === 11) resolve(performance.now() - began);
                })
                .slow(1000);
          }),
      );
      expect(await calls).toBeGreaterThan(2000);
    });

    test('google.script.host gives the focus to the grid and closes', async () => {
      const host = (call: string) =>
        opened.frame().then((frame) =>
          frame.evaluate((name) => {
            const {host} = (
              globalThis as unknown as {
                google: {script: {host: {close(): void; editor: {focus(): void}}}};
              }
            ).google.script;
            if (name === 'close') host.close();
            else host.editor.focus();
          }, call),
        );
      await host('focus');
      await opened.page.waitForFunction(gridHasFocus);
      await host('close');
      await opened.page.locator('aside[aria-label="Test panel"]').waitFor({state: 'detached'});
    });

    test('a dialog has the size it asked for, and closes', async () => {
      await opened.choose('Show dialog');
      const shown = opened.page.getByRole('dialog', {name: 'Test dialog'});
      await shown.waitFor();
      const box = await shown.locator('iframe').boundingBox();
      expect(box).toMatchObject({width: 420, height: 180});
      await shown.getByRole('button', {name: 'Close'}).click();
      await shown.waitFor({state: 'detached'});
    });
  });

  describe('formulas', () => {
    test('calculate, spill, and follow what they are made of', async () => {
      await opened.type('H2', '=TWICE(21)');
      await opened.type('H4', '=UP_TO(3)');
      await opened.type('H8', '=TWICE(H2+H5)');
      expect(await opened.control('values', 'H2:I8')).toEqual([
        [42, ''],
        ['', ''],
        [1, 'row 1'],
        [2, 'row 2'],
        [3, 'row 3'],
        ['', ''],
        [88, ''],
      ]);
      await opened.type('H2', '1');
      expect(await opened.control('values', 'H8')).toEqual([[6]]);
    });

    test('show #ERROR! and say why when the cell is selected', async () => {
      await opened.type('J2', '=TWICE("x")');
      const message = 'TWICE takes numbers, not "x".';
      expect(await opened.control('cell', 'J2')).toMatchObject({
        shown: '#ERROR!',
        error: {text: '#ERROR!', message},
      });
      await opened.control('select', 'J2');
      await opened.page.getByRole('status').getByText(message).waitFor();
      await opened.control('select', 'J9');
      await opened.page.getByText(message).waitFor({state: 'hidden'});
    });

    test('the reason stands beside its cell, and goes when the cell is out of view', async () => {
      const {page} = opened;
      await opened.control('put', 'M60', [[{formula: '=TWICE("far")'}]]);
      await opened.control('settled');
      await opened.control('select', 'M60');
      const tip = page.locator('.error-tip');
      await tip.getByText('TWICE takes numbers, not "far".').waitFor();
      const box = await tip.boundingBox();
      const grid = await page.locator('#grid').boundingBox();
      expect(box?.y).toBeGreaterThan(grid?.y ?? NaN);
      expect((box?.x ?? NaN) + (box?.width ?? NaN)).toBeLessThanOrEqual(grid?.width ?? NaN);
      await page.mouse.move(400, 400);
      await page.mouse.wheel(0, 5000);
      await tip.waitFor({state: 'hidden'});
    });

    test('may read and not write', async () => {
      await opened.type('J3', '=WRITES()');
      expect(await opened.control('cell', 'J3')).toMatchObject({
        error: {message: expect.stringContaining('permission to call Range.setValue')},
      });
    });

    test('end at their limit; the next ones calculate', async () => {
      await opened.control('limit', 'CUSTOM_FUNCTION', 400);
      await opened.type('J4', '=ENDLESS()');
      expect(await opened.control('cell', 'J4')).toMatchObject({
        error: {message: 'Exceeded maximum execution time'},
      });
      await opened.control('limit', 'CUSTOM_FUNCTION', 30_000);
      await opened.type('J5', '=TWICE(5)');
      // The worker that was ended is replaced first.
      await expectSoon(async () => {
        expect(await opened.control('values', 'J5')).toEqual([[10]]);
      });
    });
  });

  test('a cell of 50,000 letters without a blank is selected at once, and stays whole when edited', async () => {
    const {page} = opened;
    const text = 'x'.repeat(50_000);
    await opened.control('put', 'L2', [[text]]);
    await opened.control('settled');
    const began = Date.now();
    await opened.control('select', 'L2');
    await page.keyboard.press('F2');
    await page.keyboard.press('Enter');
    await opened.control('settled');
    expect(Date.now() - began).toBeLessThan(10_000);
    expect(await opened.control('values', 'L2')).toEqual([[text]]);
    await opened.control('put', 'L2', [['']]);
  });

  describe('files', () => {
    test('another CSV opens as the first sheet, read with care', async () => {
      const {page} = opened;
      const content =
        'Code;Day;Amount;Yes\n007;2024-02-29;12.5;TRUE\n12345678901234567;31/12/2024;1.234,50 €;no\n';
      const choosing = page.waitForEvent('filechooser');
      await item('File').click();
      await item('Open CSV…').click();
      await (
        await choosing
      ).setFiles({name: 'my shop.csv', mimeType: 'text/csv', buffer: Buffer.from(content)});
      await page.waitForFunction(
        () =>
          (globalThis as unknown as {__host: {sheets(): {name: string}[]}}).__host.sheets()[0]
            ?.name === 'my shop',
      );
      expect(
        ((await opened.control('sheets')) as {name: string; active: boolean}[])[0],
      ).toMatchObject({
        name: 'my shop',
        active: true,
      });
      expect(await opened.control('values', 'A1:D3')).toEqual([
        ['Code', 'Day', 'Amount', 'Yes'],
        ['007', '2024-02-29', 12.5, true],
        ['12345678901234567', '31/12/2024', '1.234,50 €', 'no'],
      ]);
    });

    test('a file that is none says so and leaves everything as it was', async () => {
      const before = await opened.control('sheets');
      const choosing = opened.page.waitForEvent('filechooser');
      await item('File').click();
      await item('Open CSV…').click();
      await (
        await choosing
      ).setFiles({name: 'empty.csv', mimeType: 'text/csv', buffer: Buffer.from('')});
      await dialog().waitFor();
      expect(await dialog().textContent()).toContain('empty.csv cannot be opened');
      await opened.page.keyboard.press('Enter');
      expect(await opened.control('sheets')).toEqual(before);
    });

    test('the sheet is saved as it shows; text that looks like a formula stays text', async () => {
      const {page} = opened;
      await opened.control('put', 'A4', [
        ['=HYPERLINK("http://x")', '+1', '-2', '@x'],
        [-3, {formula: '=1+1'}, 'a,b', 'c"d'],
      ]);
      await opened.control('settled');
      const downloading = page.waitForEvent('download');
      await item('File').click();
      await item('Save sheet as CSV').click();
      const download = await downloading;
      expect(download.suggestedFilename()).toBe('my shop.csv');
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      expect(Buffer.concat(chunks).toString('utf8').split('\n')).toEqual([
        'Code,Day,Amount,Yes',
        '007,2024-02-29,12.5,TRUE',
        '12345678901234567,31/12/2024,"1.234,50 €",no',
        `"'=HYPERLINK(""http://x"")",'+1,'-2,'@x`,
        '-3,2,"a,b","c""d"',
        '',
      ]);
    });
  });
});
