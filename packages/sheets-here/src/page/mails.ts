/** The outbox: mails stand here instead of going anywhere. */
import type {PageWords} from '../messages';
import type {Mail, Outbox} from '../services/outbox';
import {openDialog} from './dialogs';
import {button, make} from './dom';
import type {Moments} from './moments';

/** The button that opens it, with how many there are; `update` after something may have been sent. */
export function mailsButton(outbox: Outbox, words: PageWords, moments: Moments) {
  const element = button('', () => showMails(outbox.mails, words, moments), {class: 'mails'});
  const update = (): void => {
    const text = words.mails.button(outbox.mails.length);
    if (element.textContent !== text) element.textContent = text;
  };
  update();
  return {element, update};
}

/** The newest first, and it is open. */
function showMails(mails: readonly Mail[], words: PageWords, moments: Moments): void {
  const {mails: say} = words;
  const newest = [...mails].reverse();
  const open = make('div', {class: 'mail'});
  const entries = newest.map((mail) =>
    button('', () => show(mail), {class: 'entry', 'aria-pressed': 'false'}),
  );
  const show = (mail: Mail): void => {
    entries.forEach((entry, index) =>
      entry.setAttribute('aria-pressed', String(newest[index] === mail)),
    );
    open.replaceChildren(...mailParts(mail, words, moments));
  };
  entries.forEach((entry, index) => {
    const mail = newest[index];
    if (mail)
      entry.append(
        make('strong', {}, mail.subject),
        make('span', {class: 'quiet'}, moments(mail.at)),
      );
  });
  const [first] = newest;
  if (first) show(first);
  openDialog(
    'view',
    say.title,
    words,
    ...(first
      ? [
          make('p', {class: 'quiet'}, say.note),
          make(
            'div',
            {class: 'outbox'},
            make('ul', {}, ...entries.map((entry) => make('li', {}, entry))),
            open,
          ),
        ]
      : [make('p', {}, say.none)]),
  );
}

function mailParts(mail: Mail, {mails: say}: PageWords, moments: Moments): HTMLElement[] {
  const content = make('div', {class: 'content'});
  const formatted = button(say.formatted, () => show(true));
  const plain = button(say.plain, () => show(false));
  const show = (html: boolean): void => {
    formatted.setAttribute('aria-pressed', String(html));
    plain.setAttribute('aria-pressed', String(!html));
    content.replaceChildren(
      html
        ? mailFrame(mail.htmlBody, say.frame)
        : make('pre', {tabindex: '0'}, mail.body === '' ? say.noText : mail.body),
    );
  };
  const hasHtml = mail.htmlBody !== '';
  show(hasHtml);
  const facts = [
    ...(mail.name === '' ? [] : [[say.from, mail.name] as const]),
    [say.to, mail.to] as const,
    [say.sent, moments(mail.at)] as const,
  ];
  return [
    make('h3', {}, mail.subject),
    make(
      'dl',
      {},
      ...facts.flatMap(([name, value]) => [make('dt', {}, name), make('dd', {}, value)]),
    ),
    ...(hasHtml
      ? [make('div', {role: 'group', 'aria-label': say.views, class: 'views'}, formatted, plain)]
      : []),
    content,
  ];
}

/** No script runs in it, nothing is fetched, and its links lead nowhere: it is looked at only. */
function mailFrame(html: string, title: string): HTMLIFrameElement {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const policy = page.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `default-src 'none'; style-src 'unsafe-inline'`;
  page.head.prepend(policy);
  const frame = make('iframe', {title, sandbox: ''});
  frame.srcdoc = `<!doctype html>${page.documentElement.outerHTML}`;
  return frame;
}
