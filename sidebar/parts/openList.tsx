/** The list that is open: whom to write to there, whenever it was made. */
import {useEffect} from 'preact/hooks';
import {useContextOf} from '../context';
import {Button, Section, Waiting} from './frame';
import {ListFile} from './listFile';
import {Refused} from './outcome';

export const OpenList = () => {
  const {words, exported, lists} = useContextOf();
  const {lists: texts} = words;
  const {isBusy, problem, done, request} = exported;
  const act = () => void exported.ask({});
  // It was about the sheet that was open then.
  useEffect(() => exported.forgetProblem, []);
  const isOfMade = lists.done !== undefined && request?.sheet === lists.done.sheet.id;
  return (
    <Section title={texts.openList} help={texts.openListHelp}>
      {isBusy && <Waiting text={words.working} />}
      {problem && !isOfMade && <Refused problem={problem} again={act} />}
      {done && !isOfMade && <ListFile file={done} />}
      <p>
        <Button onClick={act} disabled={isBusy}>
          {texts.openListButton}
        </Button>
      </p>
    </Section>
  );
};
