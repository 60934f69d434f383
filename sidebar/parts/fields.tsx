/** What forms are made of: a box or a button to mark, and a list to choose from. */
import type {ComponentChildren} from 'preact';
import {useId} from 'preact/hooks';
import type {Tag as TagName} from '../options';
import {Tag} from './frame';

interface CheckProps {
  readonly checked: boolean;
  readonly change: (isChecked: boolean) => void;
  readonly children: ComponentChildren;
  /** One of several, of which one is chosen: what those have in common. */
  readonly radio?: string;
  /** The text takes more than a line. */
  readonly long?: boolean;
  readonly tag?: TagName;
}

export const Check = ({checked, change, children, radio, long, tag}: CheckProps) => (
  <label class={long ? 'check long' : 'check'}>
    <input
      type={radio === undefined ? 'checkbox' : 'radio'}
      name={radio}
      checked={checked}
      onChange={({currentTarget}) => {
        change(currentTarget.checked);
      }}
    />
    <span>{children}</span>
    {tag && <Tag tag={tag} />}
  </label>
);

/** Under the text of a box, what it means. */
export const LineOfHelp = ({text}: {readonly text: string}) => (
  <>
    <br />
    <span class="help">{text}</span>
  </>
);

interface SelectProps {
  readonly label: string;
  readonly value: string | number;
  readonly choose: (value: string) => void;
  readonly help?: string;
  /** The options. */
  readonly children: ComponentChildren;
}

export const Select = ({label, value, choose, help, children}: SelectProps) => {
  const id = useId();
  const helpId = help === undefined ? undefined : `${id}help`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        aria-describedby={helpId}
        value={value}
        onChange={({currentTarget}) => {
          choose(currentTarget.value);
        }}
      >
        {children}
      </select>
      {helpId && (
        <p class="help" id={helpId}>
          {help}
        </p>
      )}
    </div>
  );
};
