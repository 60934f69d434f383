/** The schedule of the sheet: what it is, how it is changed, and the check of now. */
import {useEffect, useRef, useState} from 'preact/hooks';
import type {Checked, Failure, Plan, ScheduleView} from '../src/calls/contract';
import type {Server} from './server';
import {useWork} from './work';

interface Surroundings {
  readonly server: Server;
  /** The one that is read; undefined: the open one. */
  readonly sheet: number | undefined;
  /** Another value with every reading of the sheet; undefined before the first. */
  readonly reading: unknown;
  /** Settings that are still being saved: a check uses what has been set. */
  readonly saved: () => Promise<unknown>;
  /** Told when this panel has left something. */
  readonly left: (what: 'check' | 'plan') => void;
}

/** The check of now, and what it found. */
const useChecking = (server: Server, saved: () => Promise<unknown>) => {
  const [checked, setChecked] = useState<Checked>();
  const [checkProblem, setCheckProblem] = useState<Failure>();
  const {work: check, follow, stop: stopCheck} = useWork(server);
  const forget = (): void => {
    setChecked(undefined);
    setCheckProblem(undefined);
  };
  const run = async (sheet: number): Promise<void> => {
    forget();
    await saved();
    await follow(
      (id) => server.checkNow({sheet, run: id}),
      (answer) => {
        if (answer.ok) setChecked(answer);
        else setCheckProblem(answer);
      },
    );
  };
  return {told: {check, checked, checkProblem, stopCheck}, forget, run};
};

export const useSchedule = ({server, sheet, reading, saved, left}: Surroundings) => {
  const [view, setView] = useState<ScheduleView>();
  const [problem, setProblem] = useState<Failure>();
  const checking = useChecking(server, saved);
  /** Answers come out of order: only the one to the latest question counts. */
  const question = useRef(0);
  /** A sheet's overdue check is run once: where it fails, the person decides. */
  const caughtUp = useRef(new Set<number>());
  /** When the schedule was last heard of after a check of this panel. */
  const checkedAt = useRef<string | undefined>(undefined);
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
    await checking.run(id);
    const known = await take(server.schedule({sheet: id}));
    checkedAt.current = known.ok ? known.state?.at : undefined;
    left('check');
  };

  const load = async (): Promise<void> => {
    const answer = await take(server.schedule(request));
    if (answer.ok && answer.state?.at !== checkedAt.current) checking.forget();
    if (!answer.ok || !answer.overdue || caughtUp.current.has(answer.sheet.id)) return;
    caughtUp.current.add(answer.sheet.id);
    await checkNow(answer.sheet.id);
  };

  useEffect(() => {
    if (reading === undefined) return;
    if (view?.sheet.id !== sheet) {
      setView(undefined);
      checking.forget();
    }
    void load();
  }, [reading]);

  /** A failure leaves the view as it was: it is told where the button is. */
  const change = async (asking: ReturnType<Server['schedule']>) => {
    const answer = await asking;
    if (answer.ok) {
      question.current++;
      setView(answer);
      left('plan');
    }
    return answer;
  };

  return {
    view,
    problem,
    load,
    save: (plan: Plan) => change(server.saveSchedule({...request, ...plan})),
    remove: () => change(server.removeSchedule(request)),
    ...checking.told,
    checkNow,
  };
};
