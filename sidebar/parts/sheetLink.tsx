/** The name of a sheet: a press shows it. */
import {useContextOf} from '../context';
import type {NamedSheet} from '../../src/calls/contract';
import {cut, isolated} from '../format';
import type {ViewName} from '../state';

/** @returns what shows a sheet; a failure is told at the foot */
export const useShowSheet = (): ((sheet: NamedSheet) => Promise<void>) => {
  const {server, say, words, setNotice} = useContextOf();
  return async function showSheet({id, name}) {
    setNotice({text: words.working});
    const answer = await server.goTo({sheet: id, row: 1});
    setNotice(
      answer.ok
        ? {text: say(words.sheetShown, {sheet: isolated(cut(name, 60))})}
        : {
            text: answer.message,
            problem: answer,
            ways: {again: () => void showSheet({id, name})},
          },
    );
  };
};

/**
 * @param view where the outcome of something slow is shown anyway
 * @returns what tells of it at the foot of another view, if its person has gone on to one; with the way to the sheet that was made
 */
export const useTellElsewhere = (view: ViewName): ((text: string, sheet?: NamedSheet) => void) => {
  const {words, isOpen, setNotice, go} = useContextOf();
  const show = useShowSheet();
  return (text, sheet) => {
    if (isOpen(view)) return;
    const act = (): void => {
      if (sheet) void show(sheet);
      else go(view);
    };
    setNotice({text, actions: [{label: words.schedule.see, act}]});
  };
};

interface SheetLinkProps {
  readonly sheet: NamedSheet;
  /** A text with the sheet's name in it. */
  readonly text: string;
}

export const SheetLink = ({sheet, text}: SheetLinkProps) => {
  const {say} = useContextOf();
  const show = useShowSheet();
  return (
    <button type="button" class="link" onClick={() => void show(sheet)}>
      {say(text, {sheet: isolated(cut(sheet.name, 60))})}
    </button>
  );
};
