/** Frames with html of the add-on's: scripts within and nothing else, out of reach of the page and of its origin. */
import {make} from './dom';
import {hello, type FromFrame, type ToFrame} from './frameMessages';

export interface FrameHost {
  /** Calls a function of the bundle; arguments as a list in JSON. */
  run(name: string, args: string): Promise<unknown>;
  close(): void;
  /** The grid takes the focus. */
  focusGrid(): void;
  resize(size: {readonly width?: number; readonly height?: number}): void;
}

export interface FrameOptions {
  readonly title: string;
  readonly html: string;
  /** The text of the script that makes google.script. */
  readonly script: string;
  /** What google.script.run may call. */
  readonly names: readonly string[];
  readonly host: FrameHost;
}

/** The frame; it answers as long as it is in the page. */
export function makeFrame({title, html, script, names, host}: FrameOptions): HTMLIFrameElement {
  const frame = make('iframe', {title, sandbox: 'allow-scripts allow-forms'});
  frame.srcdoc = withScript(html, script, names);
  const heard = ({source, data, ports}: MessageEvent<unknown>): void => {
    if (!frame.isConnected) window.removeEventListener('message', heard);
    const [port] = ports;
    if (source !== frame.contentWindow || data !== hello || !port) return;
    port.onmessage = ({data: said}: MessageEvent<FromFrame>) => void answer(said, port, host);
  };
  window.addEventListener('message', heard);
  return frame;
}

async function answer(said: FromFrame, port: MessagePort, host: FrameHost): Promise<void> {
  if (said.type === 'close') return host.close();
  if (said.type === 'focus') return host.focusGrid();
  if (said.type === 'size') return host.resize(said);
  const {id} = said;
  const tell = (message: ToFrame): void => port.postMessage(message);
  try {
    tell({id, value: await host.run(said.name, said.args)});
  } catch (error) {
    tell({id, error: error instanceof Error ? error.message : String(error)});
  }
}

/** The html with google.script before its first script. Only scripts that bear the page's mark run. */
function withScript(html: string, script: string, names: readonly string[]): string {
  const content = new DOMParser().parseFromString(html, 'text/html');
  const first = content.createElement('script');
  first.dataset['names'] = JSON.stringify(names);
  first.textContent = script;
  content.head.prepend(first);
  const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
  for (const one of content.querySelectorAll('script')) one.setAttribute('nonce', nonce);
  return `<!doctype html>${content.documentElement.outerHTML}`;
}
