/** The check that runs by itself: when, what it told last, and a check of now. */
import {useState} from 'preact/hooks';
import {useContextOf} from '../context';
import type {Plan, ScheduleView as Known} from '../../src/calls/contract';
import {cut, isolated} from '../format';
import {CheckNow} from '../parts/checkNow';
import {Confirmed} from '../parts/confirmed';
import {Button, View} from '../parts/frame';
import {NoTable} from '../parts/noTable';
import {GivePermission} from '../parts/permission';
import {PlanForm} from '../parts/planForm';

export const ScheduleView = () => {
  const {words, schedule, problem, table} = useContextOf();
  const {view} = schedule;
  const failed = schedule.problem ?? problem;
  // A sheet of ours stands for the table that it was made from, whose schedule is known.
  if (view && (table || view.schedule)) return <Shown view={view} />;
  return <NoTable title={words.schedule.title} intro={words.schedule.intro} problem={failed} />;
};

const FIRST: Plan = {cadence: 'weekly', weekday: 1, hour: 8, mail: true, mailUnchanged: false};

const Shown = ({view}: {readonly view: Known}) => {
  const {words, say, schedule, setNotice} = useContextOf();
  const {schedule: texts} = words;
  const [plan, setPlan] = useState<Plan>(planOf(view));
  const [isSaving, setSaving] = useState(false);
  const kept = view.schedule;
  const change = (part: Partial<Plan>): void => {
    setPlan((before) => ({...before, ...part}));
  };
  const save = async (wanted: Plan): Promise<void> => {
    setSaving(true);
    const answer = await schedule.save(wanted);
    setSaving(false);
    if (!answer.ok) {
      setNotice({text: answer.message, problem: answer, ways: {again: () => void save(wanted)}});
      return;
    }
    setPlan(planOf(answer));
    setNotice({text: texts.saved});
  };
  const remove = async (): Promise<void> => {
    const answer = await schedule.remove();
    setNotice(
      answer.ok
        ? {text: texts.removed}
        : {text: answer.message, problem: answer, ways: {again: () => void remove()}},
    );
  };
  const form = <PlanForm plan={plan} change={change} view={view} />;
  return (
    <View
      title={texts.title}
      footer={
        <>
          <Button kind="primary" onClick={() => void save(plan)} disabled={isSaving}>
            {isSaving ? words.working : isOthers(view) ? texts.takeOver : texts.save}
          </Button>
          {kept && (
            <Confirmed
              open={texts.remove}
              title={texts.removeTitle}
              text={isOthers(view) ? texts.removeOthers : texts.removeText}
              label={texts.removeNow}
              act={remove}
            />
          )}
        </>
      }
    >
      <p class="help">{say(words.result.sheet, {sheet: isolated(cut(view.sheet.name, 60))})}</p>
      {kept ? <Status view={view} resume={() => void save(planOf(view))} /> : <p>{texts.intro}</p>}
      <Missing view={view} />
      {!kept && form}
      <CheckNow view={view} />
      {kept && form}
    </View>
  );
};

/** Without the permission for triggers nobody can tell whose a schedule is. */
const isOthers = ({schedule, missing}: Known): boolean =>
  schedule?.mine === false && !missing.includes('triggers');

const planOf = ({schedule}: Known): Plan => {
  if (!schedule) return FIRST;
  const {cadence, weekday, hour, mail, mailUnchanged} = schedule;
  return {cadence, weekday, hour, mail, mailUnchanged};
};

/** What is set up, in a sentence, and what came of it. */
const Status = ({view, resume}: {readonly view: Known; readonly resume: () => void}) => {
  const {words, say, format, schedule: known} = useContextOf();
  const {schedule: texts} = words;
  const {schedule, state, next} = view;
  if (!schedule) return null;
  const {cadence, weekday, hour, mail, mine} = schedule;
  // What a check of now has found stands below, in more detail.
  const isTold = state?.code === 'ok' && known.checked !== undefined;
  const when = {weekday: format.weekday(weekday), hour: format.hour(hour)};
  return (
    <>
      <p class="lead">{say(texts.every[cadence], when)}</p>
      <p>
        {!mail ? texts.noMail : mine ? mailTo(view, texts, say) : texts.mailsOther}
        {next !== null && ` ${say(texts.next, {at: format.dayAndHour(next)})}`}
      </p>
      {isOthers(view) && <p class="hint">{texts.others}</p>}
      {state && !isTold && (
        <div class={state.paused ? 'problem' : 'hint'}>
          {state.paused && (
            <p>
              <strong>{texts.paused}</strong>
            </p>
          )}
          <p>
            <bdi>{state.text}</bdi> <small>{format.moment(state.at)}</small>
          </p>
          {state.paused && (
            <p class="buttons">
              <Button onClick={resume}>{isOthers(view) ? texts.takeOver : texts.resume}</Button>
            </p>
          )}
        </div>
      )}
    </>
  );
};

type Texts = ReturnType<typeof useContextOf>['words']['schedule'];

const mailTo = (
  {address}: Known,
  texts: Texts,
  say: ReturnType<typeof useContextOf>['say'],
): string =>
  address === null ? texts.mailsYou : say(texts.mailsTo, {address: isolated(cut(address, 80))});

/** Permissions not given: what does not work, and what still does. */
const Missing = ({view: {missing, url, mailsLeft}}: {readonly view: Known}) => {
  const {words} = useContextOf();
  const {schedule: texts} = words;
  if (!missing.length && mailsLeft !== 0) return null;
  return (
    <ul class="plain hint">
      {missing.map((each) => (
        <li key={each}>{texts.missing[each]}</li>
      ))}
      {missing.length > 0 && (
        <li>
          <GivePermission url={url ?? undefined} text={texts.permit} /> {texts.permitHelp}
        </li>
      )}
      {mailsLeft === 0 && <li>{texts.noMailsLeft}</li>}
    </ul>
  );
};
