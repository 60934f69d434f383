/** What was made just now, or why it was not: takes the focus, so that it is seen and read out wherever the button stood. */
import type {ComponentChildren} from 'preact';
import {useEffect, useRef} from 'preact/hooks';
import type {Failure} from '../../src/calls/contract';
import {Problem} from './problem';

interface OutcomeProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

export const Outcome = ({title, children}: OutcomeProps) => {
  const place = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({preventScroll: true});
    place.current?.scrollIntoView({block: 'nearest'});
  }, []);
  return (
    <section class="outcome" ref={place}>
      <h2 tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {children}
    </section>
  );
};

interface RefusedProps {
  readonly problem: Failure;
  readonly again: () => void;
}

export const Refused = ({problem, again}: RefusedProps) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus();
  }, []);
  return (
    <div tabIndex={-1} ref={place}>
      <Problem problem={problem} ways={{again}} />
    </div>
  );
};
