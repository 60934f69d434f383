/** Whom a list is to hold, with which columns, and whether some are held out. */
import {useState} from 'preact/hooks';
import {useContextOf} from '../context';
import type {Calls, Start, Summary} from '../../src/calls/contract';
import {cut, isolated} from '../format';
import {kindOfRun} from '../kinds';
import {
  classColumns,
  type ListColumn,
  listColumns,
  sentTest,
  type Test,
  testMistakes,
  usualColumns,
} from '../list';
import {Button, View, Waiting} from './frame';
import {ClassChoice, ColumnsChoice, ConsentChoice, HoldOut, TestFields} from './listFields';
import {ListMade} from './listMade';
import {Refused} from './outcome';
import {ReadOut} from './readOut';
import {useTellElsewhere} from './sheetLink';

type Request = Calls['makeList']['request'];
const USUAL_PERCENT = '20';

interface ListFormProps {
  readonly start: Start;
  readonly summary: Summary;
}

export const ListForm = ({start, summary}: ListFormProps) => {
  const {words, say, format, lists, isWorking} = useContextOf();
  const {lists: texts} = words;
  const columns = classColumns(summary);
  const [columnId, setColumnId] = useState<string>();
  const [code, setCode] = useState<string>();
  const kind = kindOfRun(start, summary);
  const all = kind ? listColumns(kind) : [];
  const [written, setWritten] = useState<readonly ListColumn['id'][]>(() => usualColumns(all));
  const [consent, setConsent] = useState<Request['consent']>('sendable');
  const column = columns.find((each) => each.id === columnId) ?? columns[0];
  const chosen = column?.classes.find((each) => each.code === code) ?? column?.classes[0];
  const test = useTest(`${chosen?.label ?? ''}, ${format.day(start.today)}`);
  const make = useMake();
  const act = (): void => {
    if (!column || !chosen) return;
    void make({
      sheet: summary.sheet.id,
      column: column.id,
      code: chosen.code,
      columns: [...written],
      consent,
      ...test.sent,
    });
  };

  return (
    <View
      title={texts.title}
      busy={lists.isBusy}
      footer={
        <Button
          kind="primary"
          onClick={act}
          disabled={lists.isBusy || isWorking || test.isWrong || !chosen}
        >
          {lists.isBusy ? words.working : texts.make}
        </Button>
      }
    >
      {lists.isBusy && <Waiting text={texts.making} />}
      {lists.problem && <Refused problem={lists.problem} again={act} />}
      <ListMade />
      <p class="help">{say(words.result.sheet, {sheet: isolated(cut(summary.sheet.name, 60))})}</p>
      <p>{texts.intro}</p>
      <ClassChoice
        columns={columns}
        column={column}
        chosen={chosen}
        chooseColumn={(id) => {
          setColumnId(id);
          setCode(undefined);
        }}
        choose={setCode}
      />
      <ConsentChoice consent={consent} choose={setConsent} />
      <HoldOut isTest={test.isTest} choose={test.choose}>
        <TestFields {...test.fields} />
      </HoldOut>
      <ColumnsChoice columns={all} written={written} change={setWritten} />
      <ReadOut />
    </View>
  );
};

/** Whether some are held out, and what is typed of them. */
const useTest = (proposedName: string) => {
  const {format} = useContextOf();
  const [isTest, choose] = useState(false);
  /** undefined: as proposed. */
  const [name, changeName] = useState<string>();
  const [percent, changePercent] = useState(USUAL_PERCENT);
  const test: Test = {name: name ?? proposedName, percent};
  const mistakes = testMistakes(test, format.marks);
  return {
    isTest,
    choose,
    fields: {test, mistakes, changeName, changePercent},
    isWrong: isTest && (mistakes.name || mistakes.percent),
    sent: isTest ? {test: sentTest(test, format.marks)} : {},
  };
};

/** Asks for a list; who has gone on to another view is told there. */
const useMake = (): ((request: Request) => Promise<void>) => {
  const {words, say, lists} = useContextOf();
  const tell = useTellElsewhere('lists');
  return async (request) => {
    const answer = await lists.ask(request);
    if (answer?.ok) tell(say(words.lists.made, {customers: answer.customers}), answer.sheet);
    else if (answer) tell(answer.message);
  };
};
