/** The list that was made: whom it holds, whom it leaves out, and what comes next. */
import {useContextOf} from '../context';
import {Outcome} from './outcome';
import {SheetLink} from './sheetLink';

export const ListMade = () => {
  const {words, say, lists} = useContextOf();
  const {lists: texts} = words;
  const {done, request} = lists;
  if (!done || !request) return null;
  const {sheet, customers, left, groups, warnings} = done;
  return (
    <Outcome title={say(texts.made, {customers})}>
      <p>
        <SheetLink sheet={sheet} text={words.reports.open} />
      </p>
      {left.noConsent !== null && left.noConsent > 0 && (
        <p>{say(texts.noConsent, {n: left.noConsent})}</p>
      )}
      {groups && <p>{say(texts.groups, {a: groups.A, b: groups.B})}</p>}
      {warnings.map(({code, text}, i) => (
        <p key={`${code}${i}`}>
          <bdi>{text}</bdi>
        </p>
      ))}
      <p>{groups ? texts.nextTest : texts.next}</p>
    </Outcome>
  );
};
