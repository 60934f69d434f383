/** Every state of the sidebar in a real browser, over a made-up server: a test file a language, so that they run side by side. */
import {WIDTH, violations} from './page';
import {describeInBrowser, panelOf} from './panel';
import {reach, STATES} from './states';

/** What reaches beyond the panel's sides, by its text. */
const TOO_WIDE = `[...document.querySelectorAll('body *')].filter((element) => {
  const {left, right} = element.getBoundingClientRect();
  return (left < 0 || right > ${String(WIDTH)}) && getComputedStyle(element).clipPath === 'none';
}).map((element) => element.tagName + ': ' + element.textContent.slice(0, 60))`;

const LEFT_OPEN = `document.body.innerText.match(/\\{\\w+\\}|undefined|NaN|\\[object|null/g) ?? []`;

export const testEveryState = (language: 'en' | 'es'): void =>
  describeInBrowser(`in ${language}`, () => {
    const panel = panelOf(language);

    test.each(STATES)(
      '$name fits, can be used by everybody and complains of nothing',
      async (state) => {
        const {page, complaints} = await panel.show(state);
        await reach(page, state, language);
        expect(await page.evaluate(TOO_WIDE)).toEqual([]);
        expect(await page.evaluate(LEFT_OPEN)).toEqual([]);
        expect(await violations(page)).toEqual([]);
        expect(complaints).toEqual([]);
      },
    );
  });
