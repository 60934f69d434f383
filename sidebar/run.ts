/** The run: what is asked of it, how far it is, and what the last one found. */
import {useState} from 'preact/hooks';
import type {Failure, Settings, Start} from '../src/calls/contract';
import type {Reading} from './reading';
import type {Server} from './server';
import {type Part as Written, useWork} from './work';

/** What there is to classify, and with what. */
interface Wanted extends Pick<
  Reading,
  'table' | 'settings' | 'saveSettings' | 'saved' | 'request'
> {
  /** Something else is under way. */
  readonly isBusy: boolean;
  /** Told as the run begins. */
  readonly began: () => void;
}

export const useRun = (server: Server) => {
  const [runProblem, setRunProblem] = useState<Failure>();
  const {work: run, follow, stop: stopRun} = useWork(server);
  /** How far the last run came, where it was stopped. */
  const [unfinished, setUnfinished] = useState<Written>();
  const [last, setLast] = useState<Start['last']>(null);

  /** @param change of the settings, which is saved */
  const classify = async (wanted: Wanted, change?: Partial<Settings>): Promise<void> => {
    const {table, settings, saveSettings, saved, request, isBusy, began} = wanted;
    if (run || isBusy || !table) return;
    if (change) void saveSettings({...settings, ...change});
    const sheet = table.sheet.id;
    setRunProblem(undefined);
    setUnfinished(undefined);
    began();
    const asked = {...request(), ...change};
    await follow(
      async (id) => {
        await saved();
        return server.classify({...asked, sheet, run: id});
      },
      (answer) => {
        if (!answer.ok) {
          setRunProblem(answer);
          return;
        }
        setLast({at: new Date().toISOString(), summary: answer.summary});
        setUnfinished(answer.unfinished);
      },
    );
  };

  return {
    run,
    stopRun,
    unfinished,
    last,
    setLast,
    runProblem,
    dropRunProblem: () => {
      setRunProblem(undefined);
    },
    classify,
  };
};
