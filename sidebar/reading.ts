/** The table before the panel: how it is read, with which choices, and what has been set for it. */
import {useEffect, useRef, useState} from 'preact/hooks';
import type {Choices, Failure, Recognised, Settings, Start} from '../src/calls/contract';
import type {Server} from './server';

interface Surroundings {
  readonly server: Server;
  /** Told of every start that has come; `isOther`: it is of another table than the one before. */
  readonly opened: (start: Start, isOther: boolean) => void;
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

interface Sheet {
  readonly server: Server;
  /** Told of every start that has come, before it is shown. */
  readonly took: (start: Start, isOther: boolean) => void;
  /** Told of every reading with other choices. */
  readonly chose: (sheet: number, choices: Choices) => void;
}

/** What the open sheet holds, or why it cannot be read. */
const useSheet = ({server, took, chose}: Sheet) => {
  const [start, setStart] = useState<Start>();
  /** The last table that could be read: what is shown while a new reading is under way, or has failed. */
  const [table, setTable] = useState<Recognised>();
  const [problem, setProblem] = useState<Failure>();
  const [reading, setReading] = useState(true);
  const [choices, setChoices] = useState<Choices>({});
  /** Answers come out of order: only the one to the latest question counts. */
  const question = useRef(0);

  /** @param isQuiet behind the person's back: what is shown stays until there is something newer, and where it fails altogether */
  const open = async (isQuiet: boolean, asOf: string | undefined): Promise<void> => {
    const asked = ++question.current;
    if (!isQuiet) setReading(true);
    const answer = await server.start({asOf});
    if (asked !== question.current) return;
    const isOther = start !== undefined && answer.ok && answer.sheet?.id !== start.sheet?.id;
    // A day was chosen for its table, and for no other.
    if (isOther && asOf !== undefined) return open(isQuiet, undefined);
    setReading(false);
    if (!answer.ok) {
      if (!isQuiet) setProblem(answer);
      return;
    }
    setStart(answer);
    setChoices(answer.choices ?? {});
    took(answer, isOther);
    setProblem(answer.table.ok ? undefined : answer.table);
    setTable(answer.table.ok ? answer.table : undefined);
  };

  /** Reads the table anew with other choices; what can be read is remembered for the sheet. */
  const readAs = async (next: Choices, asOf: string | undefined): Promise<void> => {
    const asked = ++question.current;
    setChoices(next);
    setReading(true);
    const sheet = table?.sheet.id ?? start?.sheet?.id;
    const answer = await server.recognise({
      ...(sheet === undefined ? {} : {sheet}),
      choices: next,
      asOf,
    });
    if (asked !== question.current) return;
    setReading(false);
    if (!answer.ok) {
      setProblem(answer);
      return;
    }
    setProblem(undefined);
    setTable(answer);
    chose(answer.sheet.id, next);
  };

  return {start, table, problem, reading, choices, open, readAs};
};

export const useReading = ({server, opened, refused}: Surroundings) => {
  const [settings, setSettings] = useState<Settings>({});
  const [asOf, setAsOf] = useState<string>();
  const {save, saved} = useSaving(server, refused);
  const {open, readAs, ...sheet} = useSheet({
    server,
    took: (start, isOther) => {
      setSettings(start.settings);
      if (isOther) setAsOf(undefined);
      opened(start, isOther);
    },
    chose: (id, choices) => void save({sheet: id, choices}),
  });
  const {table, choices} = sheet;

  /** Reads the open sheet. @param isQuiet behind the person's back */
  const load = (isQuiet = false): Promise<void> => open(isQuiet, asOf);

  useEffect(() => {
    void load();
  }, []);

  const saveSettings = async (next: Settings): Promise<void> => {
    const languageChanged = next.language !== settings.language;
    setSettings(next);
    await save({save: next});
    if (languageChanged) await load();
  };

  const changeAsOf = (next: string | undefined): void => {
    setAsOf(next);
    if (table) void readAs(choices, next);
  };

  return {
    ...sheet,
    load,
    choose: (next: Choices): Promise<void> => readAs(next, asOf),
    ...{settings, saveSettings, saved, asOf, changeAsOf},
    /** What every call about classes is sent: a run can be repeated from it. */
    request: () => ({...settings, choices, asOf}),
  };
};

export type Reading = ReturnType<typeof useReading>;
