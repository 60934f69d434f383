/** What a part of a chart does when it is pressed: the sheet shows the customers of that class, or all again. */
import type {Calls} from '../../src/calls/contract';
import {useContextOf} from '../context';
import {isolated} from '../format';

/** A result column of classes. */
export type PartColumn = Calls['show']['request']['column'];

interface PartButton {
  /** Only a filter stays on, and can be taken off again. */
  readonly 'aria-pressed': boolean | undefined;
  readonly onClick: () => void;
}

type Part = (column: PartColumn, code: string, label: string, customers: number) => PartButton;

/** @returns what makes a button of a class of 59 customers: `<button {...part('stage', 'GROWTH', 'Growth', 59)}>` */
export const usePart = (): Part => {
  const {server, words, say, last, how, setHow, shown, setShown, setNotice, go} = useContextOf();
  const {result} = words;
  const sheet = last?.summary.sheet.id;

  const showAll = async (column: PartColumn): Promise<void> => {
    if (sheet === undefined) return;
    setNotice({text: words.working});
    const answer = await server.show({sheet, column, code: null, how: 'filter'});
    if (answer.ok) {
      setShown(undefined);
      setNotice({text: result.allShown});
    } else setNotice({text: answer.message, problem: answer});
  };

  const show = async (
    column: PartColumn,
    code: string,
    label: string,
    way: 'filter' | 'select',
  ): Promise<void> => {
    if (sheet === undefined) return;
    setNotice({text: words.working});
    const answer = await server.show({sheet, column, code, how: way});
    if (!answer.ok) {
      setNotice({
        text: answer.message,
        problem: answer,
        ways: {
          again: () => void show(column, code, label, way),
          options: () => {
            go('options');
          },
          select: () => {
            setHow('select');
            void show(column, code, label, 'select');
          },
        },
      });
      return;
    }
    const texts = {n: answer.shown, sheet: isolated(answer.sheet.name), label};
    if (answer.how === 'filter') {
      setShown({column, code});
      setNotice({
        text: say(result.filtered, texts),
        actions: wayBack(column),
      });
    } else {
      const left = answer.left ? ` ${say(result.left, {n: answer.left})}` : '';
      setNotice({text: say(result.selected, texts) + left});
    }
  };

  const wayBack = (column: PartColumn) => [
    {label: result.showAll, act: () => void showAll(column)},
  ];

  return (column, code, label, customers) => {
    const isShown = shown?.column === column && shown.code === code;
    return {
      'aria-pressed': how === 'filter' ? isShown : undefined,
      onClick: () => {
        if (isShown && how === 'filter') void showAll(column);
        else if (customers > 0) void show(column, code, label, how);
        // A filter by nobody would leave an empty sheet.
        else
          setNotice({
            text: say(result.nobody, {label}),
            ...(shown && {actions: wayBack(shown.column)}),
          });
      },
    };
  };
};
