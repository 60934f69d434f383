/** The table before the panel: how it is read, with which choices, and what has been set for it. */
import {useEffect, useRef, useState} from 'preact/hooks';
import type {Choices, Failure, Recognised, Settings, Start} from '../src/calls/contract';
import type {Server} from './server';

interface Surroundings {
  readonly server: Server;
  /** Told of every start that has come. */
  readonly opened: (start: Start) => void;
  /** Told where settings could not be stored. */
  readonly refused: (failure: Failure) => void;
}

/** Writes settings one after the other, so that the last one stands. */
const useSaving = (server: Server, refused: (failure: Failure) => void) => {
  const saving = useRef<Promise<unknown>>(Promise.resolve());
  const save = (request: Parameters<Server['settings']>[0]): Promise<void> => {
    const saved = saving.current
      .then(() => server.settings(request))
      .then((answer) => {
        if (!answer.ok) refused(answer);
      });
    saving.current = saved;
    return saved;
  };
  return {save, saved: () => saving.current};
};

export const useReading = ({server, opened, refused}: Surroundings) => {
  const [start, setStart] = useState<Start>();
  /** The last table that could be read: what is shown while a new reading is under way, or has failed. */
  const [table, setTable] = useState<Recognised>();
  const [problem, setProblem] = useState<Failure>();
  const [reading, setReading] = useState(true);
  const [choices, setChoices] = useState<Choices>({});
  const [settings, setSettings] = useState<Settings>({});
  const [asOf, setAsOf] = useState<string>();
  /** Answers come out of order: only the one to the latest question counts. */
  const question = useRef(0);
  const {save, saved} = useSaving(server, refused);

  const load = async (): Promise<void> => {
    const asked = ++question.current;
    setReading(true);
    const answer = await server.start({});
    if (asked !== question.current) return;
    setReading(false);
    if (!answer.ok) {
      setProblem(answer);
      return;
    }
    setStart(answer);
    setSettings(answer.settings);
    setChoices(answer.choices ?? {});
    opened(answer);
    setProblem(answer.table.ok ? undefined : answer.table);
    setTable(answer.table.ok ? answer.table : undefined);
  };

  useEffect(() => {
    void load();
  }, []);

  /** Reads the table anew with other choices; what can be read is remembered for the sheet. */
  const choose = async (next: Choices, asOfDay = asOf): Promise<void> => {
    const asked = ++question.current;
    setChoices(next);
    setReading(true);
    const sheet = table?.sheet.id;
    const answer = await server.recognise({
      ...(sheet === undefined ? {} : {sheet}),
      choices: next,
      asOf: asOfDay,
    });
    if (asked !== question.current) return;
    setReading(false);
    if (!answer.ok) {
      setProblem(answer);
      return;
    }
    setProblem(undefined);
    setTable(answer);
    void save({sheet: answer.sheet.id, choices: next});
  };

  const saveSettings = async (next: Settings): Promise<void> => {
    const languageChanged = next.language !== settings.language;
    setSettings(next);
    await save({save: next});
    if (languageChanged) await load();
  };

  const changeAsOf = (next: string | undefined): void => {
    setAsOf(next);
    if (table) void choose(choices, next);
  };

  return {
    ...{start, table, problem, reading, load},
    ...{choices, choose, settings, saveSettings, saved, asOf, changeAsOf},
    /** What every call about classes is sent: a run can be repeated from it. */
    request: () => ({...settings, choices, asOf}),
  };
};

export type Reading = ReturnType<typeof useReading>;
