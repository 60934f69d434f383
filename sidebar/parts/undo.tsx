/** Removes everything that Ciclo wrote, after asking. */
import {useId, useRef, useState} from 'preact/hooks';
import {useContextOf} from '../context';
import {Button} from './frame';

export const Undo = ({sheet}: {readonly sheet: number | undefined}) => {
  const {words, say, remove, setNotice} = useContextOf();
  const {undo} = words;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [isRemoving, setRemoving] = useState(false);
  const act = async (): Promise<void> => {
    setRemoving(true);
    const answer = await remove(sheet);
    setRemoving(false);
    dialog.current?.close();
    if (!answer.ok) {
      setNotice({text: answer.message, problem: answer, ways: {again: () => void act()}});
      return;
    }
    const {columns, sheets} = answer.removed;
    const text = columns + sheets > 0 ? say(undo.done, {columns, sheets}) : undo.nothing;
    setNotice({text: [text, ...answer.warnings.map((warning) => warning.text)].join(' ')});
  };
  return (
    <section class="foot">
      <Button
        kind="quiet"
        onClick={() => {
          dialog.current?.showModal();
        }}
      >
        {undo.open}
      </Button>
      <dialog ref={dialog} aria-labelledby={`${id}title`} aria-describedby={`${id}text`}>
        <h2 id={`${id}title`}>{undo.title}</h2>
        <p id={`${id}text`}>{undo.text}</p>
        <p class="buttons">
          <Button
            onClick={() => {
              dialog.current?.close();
            }}
          >
            {words.cancel}
          </Button>
          <Button kind="danger" onClick={() => void act()} disabled={isRemoving}>
            {isRemoving ? words.working : undo.remove}
          </Button>
        </p>
      </dialog>
    </section>
  );
};
