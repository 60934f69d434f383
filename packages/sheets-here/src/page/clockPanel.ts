/** The clock in the head of the page: what time it is for the add-on, and buttons that let time pass. */
import type {PageWords} from '../messages';
import type {Firing} from '../services/firing';
import type {Outbox} from '../services/outbox';
import {button, make} from './dom';
import {showFailures} from './failureList';
import type {Moments} from './moments';

export interface ClockPanelOptions {
  readonly words: PageWords;
  readonly moments: Moments;
  readonly clock: {readonly now: number};
  readonly firing: Firing;
  readonly outbox: Outbox;
}

const hours = {hour: 1, day: 24, week: 168} as const;
type Span = keyof typeof hours;
const spans: readonly Span[] = ['hour', 'day', 'week'];

/** The shown time is that old at most. */
const tick = 10_000;

export function clockPanel({words, moments, clock, firing, outbox}: ClockPanelOptions) {
  const {clock: say} = words;
  const time = make('time', {class: 'now'});
  const news = make('span', {role: 'status', class: 'news'});
  const more = make('span', {class: 'news'});
  let stopped = false;
  const buttons = spans.map((span) =>
    button(say.spans[span], () => void pass(span), {'aria-label': say.letSpanPass[span]}),
  );
  const stop = button(
    say.stop,
    () => {
      stopped = true;
    },
    {hidden: ''},
  );
  const choices = make('span', {class: 'choices'}, make('span', {}, say.letPass), ...buttons);
  const element = make(
    'div',
    {role: 'group', 'aria-label': say.name, class: 'clock'},
    make('div', {}, time, choices, stop),
    make('div', {}, news, more),
  );

  const showTime = (): void => {
    time.dateTime = new Date(clock.now).toISOString();
    time.textContent = moments(new Date(clock.now));
  };
  showTime();
  setInterval(showTime, tick);

  /** The page goes on meanwhile; only the buttons wait. */
  async function pass(span: Span): Promise<void> {
    const whole = hours[span];
    const before = {
      count: firing.count,
      mails: outbox.mails.length,
      failed: firing.failures.length,
    };
    const focused = choices.contains(document.activeElement);
    stopped = false;
    choices.hidden = true;
    stop.hidden = false;
    if (focused) stop.focus();
    more.replaceChildren();
    news.textContent = say.passing(0, whole);
    await frame();
    try {
      await firing.pass(whole, (passed) => {
        showTime();
        const text = say.passing(passed, whole);
        // Said once a day, not each hour.
        if (text !== news.textContent) news.textContent = text;
        return !stopped;
      });
    } finally {
      showTime();
      news.textContent = say.passed(
        firing.count - before.count,
        outbox.mails.length - before.mails,
      );
      const failed = firing.failures.slice(before.failed);
      if (failed.length > 0)
        more.replaceChildren(
          button(say.failures(failed.length), () => showFailures(failed, words, moments)),
        );
      const waited = document.activeElement === stop;
      choices.hidden = false;
      stop.hidden = true;
      if (waited) buttons[spans.indexOf(span)]?.focus();
    }
  }

  return element;
}

const frame = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
