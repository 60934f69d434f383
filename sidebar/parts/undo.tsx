/** Removes everything that Ciclo wrote, after asking. */
import {useContextOf} from '../context';
import {Confirmed} from './confirmed';

export const Undo = ({sheet}: {readonly sheet: number | undefined}) => {
  const {words, say, remove, setNotice} = useContextOf();
  const {undo} = words;
  const act = async (): Promise<void> => {
    const answer = await remove(sheet);
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
      <Confirmed
        open={undo.open}
        title={undo.title}
        text={undo.text}
        label={undo.remove}
        act={act}
      />
    </section>
  );
};
