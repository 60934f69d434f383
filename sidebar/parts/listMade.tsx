/** The list that was made: whom it holds, whom it leaves out, and what comes next. */
import {useContextOf} from '../context';
import {ListFile} from './listFile';
import {Outcome} from './outcome';
import {SheetLink} from './sheetLink';

export const ListMade = () => {
  const {words, say, lists, exported} = useContextOf();
  const {lists: texts} = words;
  const {done, request} = lists;
  if (!done || !request) return null;
  const {sheet, plan, customers, left, groups, warnings} = done;
  const file = exported.done?.sheet.id === sheet.id ? exported.done : undefined;
  return (
    <Outcome title={say(texts.made, {customers})}>
      <p>
        <SheetLink sheet={sheet} text={words.reports.open} />
      </p>
      {file && <ListFile file={file} />}
      {left.noConsent !== null && left.noConsent > 0 && (
        <p>{say(texts.noConsent, {n: left.noConsent})}</p>
      )}
      {groups && <p>{say(texts.groups, {a: groups.A, b: groups.B})}</p>}
      {warnings.map(({code, text}, i) => (
        <p key={`${code}${i}`}>
          <bdi>{text}</bdi>
        </p>
      ))}
      <details open>
        <summary>{texts.plan}</summary>
        {plan.map((line) => (
          <p key={line}>
            <bdi>{line}</bdi>
          </p>
        ))}
      </details>
      <p>{groups ? texts.nextTest : texts.next}</p>
    </Outcome>
  );
};
