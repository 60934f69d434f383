/** A button that asks before it acts. */
import {useId, useRef, useState} from 'preact/hooks';
import {useContextOf} from '../context';
import {Button} from './frame';

interface ConfirmedProps {
  /** On the button that opens the question. */
  readonly open: string;
  readonly title: string;
  readonly text: string;
  /** On the button that acts. */
  readonly label: string;
  readonly act: () => Promise<void>;
}

export const Confirmed = ({open, title, text, label, act}: ConfirmedProps) => {
  const {words} = useContextOf();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [isActing, setActing] = useState(false);
  const confirm = async (): Promise<void> => {
    setActing(true);
    await act();
    setActing(false);
    dialog.current?.close();
  };
  return (
    <>
      <Button
        kind="quiet"
        onClick={() => {
          dialog.current?.showModal();
        }}
      >
        {open}
      </Button>
      <dialog ref={dialog} aria-labelledby={`${id}title`} aria-describedby={`${id}text`}>
        <h2 id={`${id}title`}>{title}</h2>
        <p id={`${id}text`}>{text}</p>
        <p class="buttons">
          <Button
            onClick={() => {
              dialog.current?.close();
            }}
          >
            {words.cancel}
          </Button>
          <Button kind="danger" onClick={() => void confirm()} disabled={isActing}>
            {isActing ? words.working : label}
          </Button>
        </p>
      </dialog>
    </>
  );
};
