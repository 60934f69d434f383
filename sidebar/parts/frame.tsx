/** The frame of a view, and the small parts that all views are made of. */
import type {ComponentChildren} from 'preact';
import {useEffect, useId, useRef} from 'preact/hooks';
import {useContextOf} from '../context';
import type {Tag as TagName} from '../options';

/** The first view leaves the focus where it is, in the sheet perhaps; every later one takes it to its heading. */
let isFirst = true;

/** Where the focus goes when the button that had it is no more: there is no place to go on from otherwise. */
export const focusHeading = (): void => {
  document.querySelector('h1')?.focus();
};

interface ViewProps {
  readonly title: string;
  readonly children: ComponentChildren;
  /** The view's own buttons, at the foot whatever has been scrolled. */
  readonly footer?: ComponentChildren;
  readonly busy?: boolean;
}

export const View = ({title, children, footer, busy = false}: ViewProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirst) heading.current?.focus();
    isFirst = false;
  }, []);
  return (
    <>
      <main aria-busy={busy}>
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {children}
      </main>
      {footer !== undefined && <footer>{footer}</footer>}
    </>
  );
};

interface SectionProps {
  readonly title: string;
  readonly help?: string | undefined;
  readonly children: ComponentChildren;
  readonly id?: string;
}

export const Section = ({title, help, children, id}: SectionProps) => {
  const own = useId();
  const headingId = id ?? own;
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1}>
        {title}
      </h2>
      {help !== undefined && <p class="help">{help}</p>}
      {children}
    </section>
  );
};

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  readonly kind?: 'primary' | 'quiet' | 'danger';
  readonly disabled?: boolean;
  readonly label?: string;
}

export const Button = ({children, onClick, kind, disabled = false, label}: ButtonProps) => (
  <button
    type="button"
    class={kind ? `button ${kind}` : 'button'}
    aria-disabled={disabled}
    aria-label={label}
    onClick={() => {
      // Stays in reach of the keyboard: a button that vanishes from the order of focus loses its place.
      if (!disabled) onClick();
    }}
  >
    {children}
  </button>
);

/** Says whose rule it is. */
export const Tag = ({tag}: {readonly tag: TagName}) => {
  const {words} = useContextOf();
  return (
    <span class={`tag ${tag}`} title={words.tags[`${tag}Help`]}>
      {words.tags[tag]}
    </span>
  );
};

export const Waiting = ({text}: {readonly text: string}) => (
  <p class="waiting" role="status">
    <span class="spinner" aria-hidden="true" />
    {text}
  </p>
);

interface SpokenProps {
  readonly name: string;
  readonly text: string;
}

/** The name of a part of a chart, and for those who hear the chart its numbers in words. */
export const Spoken = ({name, text}: SpokenProps) => (
  <span class="name">
    {name}
    <span class="hidden">: {text}</span>
  </span>
);
