/** The schedule of the sheet: what it is, how it is changed, and the check of now. */
import {useEffect, useRef, useState} from 'preact/hooks';
import type {Checked, Failure, Plan, ScheduleView} from '../src/calls/contract';
import type {Server} from './server';
import {useWork} from './work';

interface Surroundings {
  readonly server: Server;
  /** The table's; undefined: the open sheet. */
  readonly sheet: number | undefined;
  /** Another value with every reading of the sheet; undefined before the first. */
  readonly reading: unknown;
  /** Settings that are still being saved: a check uses what has been set. */
  readonly saved: () => Promise<unknown>;
}

export const useSchedule = ({server, sheet, reading, saved}: Surroundings) => {
  const [view, setView] = useState<ScheduleView>();
  const [problem, setProblem] = useState<Failure>();
  const [checked, setChecked] = useState<Checked>();
  const [checkProblem, setCheckProblem] = useState<Failure>();
  const {work: check, follow, stop} = useWork(server);
  /** Answers come out of order: only the one to the latest question counts. */
  const question = useRef(0);
  /** A sheet's overdue check is run once: where it fails, the person decides. */
  const caughtUp = useRef(new Set<number>());
  const request = sheet === undefined ? {} : {sheet};

  const take = async (asking: ReturnType<Server['schedule']>) => {
    const asked = ++question.current;
    const answer = await asking;
    if (asked !== question.current) return answer;
    setProblem(answer.ok ? undefined : answer);
    if (answer.ok) setView(answer);
    return answer;
  };

  const checkNow = async (id: number): Promise<void> => {
    setChecked(undefined);
    setCheckProblem(undefined);
    await saved();
    await follow(
      (run) => server.checkNow({sheet: id, run}),
      (answer) => {
        if (answer.ok) setChecked(answer);
        else setCheckProblem(answer);
      },
    );
    await take(server.schedule({sheet: id}));
  };

  const load = async (): Promise<void> => {
    const answer = await take(server.schedule(request));
    if (!answer.ok || !answer.overdue || caughtUp.current.has(answer.sheet.id)) return;
    caughtUp.current.add(answer.sheet.id);
    await checkNow(answer.sheet.id);
  };

  useEffect(() => {
    if (reading === undefined) return;
    setView(undefined);
    setChecked(undefined);
    setCheckProblem(undefined);
    void load();
  }, [reading]);

  /** A failure leaves the view as it was: it is told where the button is. */
  const change = async (asking: ReturnType<Server['schedule']>) => {
    const answer = await asking;
    if (answer.ok) {
      question.current++;
      setView(answer);
    }
    return answer;
  };

  return {
    view,
    problem,
    load,
    save: (plan: Plan) => change(server.saveSchedule({...request, ...plan})),
    remove: () => change(server.removeSchedule(request)),
    check,
    checked,
    checkProblem,
    checkNow,
    stopCheck: stop,
  };
};
