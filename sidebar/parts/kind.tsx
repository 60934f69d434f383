/** What the rows of the sheet are: as they were read, or as a person says; and what can be done where they are not read. */
import type {Failure} from '../../src/calls/contract';
import {useContextOf} from '../context';
import {cut, isolated} from '../format';
import {type Kind, kindNamed} from '../kinds';
import {Select} from './fields';
import {Button} from './frame';
import {useShowSheet} from './sheetLink';
import {ViewLink} from './viewLink';

const MOST_HEADERS = 5;

const listed = (headers: readonly string[]): string =>
  headers
    .slice(0, MOST_HEADERS)
    .map((header) => isolated(cut(header, 40)))
    .join(', ');

/** @param read the kind as which the sheet was read; undefined where it is refused */
export const KindChoice = ({read}: {readonly read?: string}) => {
  const {words, say, start, choices, choose} = useContextOf();
  const {table: texts} = words;
  const nameOf = ({name, isRead}: Kind): string =>
    isRead ? name : say(texts.kindNotRead, {kind: name});
  const own = kindNamed(start, read);
  return (
    <Select
      label={texts.kind}
      value={choices.kind ?? ''}
      choose={(value) => {
        const chosen = start?.kinds.find((kind) => kind.id === value)?.id;
        void choose({...choices, kind: chosen});
      }}
    >
      <option value="">
        {own && choices.kind === undefined
          ? say(texts.kindAuto, {kind: own.name})
          : texts.kindAsRead}
      </option>
      {start?.kinds.map((kind) => (
        <option key={kind.id} value={kind.id}>
          {nameOf(kind)}
        </option>
      ))}
    </Select>
  );
};

/** By which headers the sheet was told to be what it is, and what else it may be. */
export const KindWhy = ({
  why,
  others,
}: {
  readonly why: readonly string[];
  readonly others: readonly {readonly kind: string}[];
}) => {
  const {words, say, start} = useContextOf();
  const names = others.flatMap(({kind}) => start?.kinds.find(({id}) => id === kind)?.name ?? []);
  if (!why.length && !names.length) return null;
  return (
    <p class="help">
      {why.length > 0 && say(words.table.kindWhy, {headers: listed(why)})}{' '}
      {names.length > 0 && say(words.table.kindOthers, {kinds: names.join(', ')})}
    </p>
  );
};

/** What can be done with a sheet that is not read. */
export const RefusedWays = ({refused}: {readonly refused: NonNullable<Failure['refused']>}) => {
  const {words, say, load} = useContextOf();
  const show = useShowSheet();
  const {table: texts} = words;
  const {why, others, formulas, elsewhere} = refused;
  return (
    <>
      <KindWhy why={why} others={others} />
      {elsewhere && (
        <p>
          <Button
            kind="primary"
            onClick={() => {
              void show(elsewhere).then(() => load());
            }}
          >
            {say(texts.elsewhere, {sheet: isolated(cut(elsewhere.name, 40))})}
          </Button>
        </p>
      )}
      {formulas.length > 0 && (
        <p class="help">
          {say(texts.kindFormulas, {formulas: formulas.join(', ')})}{' '}
          <ViewLink to="formulas" text={texts.toFormulas} />
        </p>
      )}
      <KindChoice />
    </>
  );
};
