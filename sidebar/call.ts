/** A call of the server whose answer outlives the view that asked. */
import {useRef, useState} from 'preact/hooks';
import type {Answer, Failure} from '../src/calls/contract';

export const useCall = <Request, Result extends object>(
  call: (request: Request) => Promise<Answer<Result>>,
) => {
  const [isBusy, setBusy] = useState(false);
  const [request, setRequest] = useState<Request>();
  const [done, setDone] = useState<Result>();
  const [problem, setProblem] = useState<Failure>();
  const isAsking = useRef(false);

  /** @returns undefined where the call before is still under way */
  const ask = async (asked: Request): Promise<Answer<Result> | undefined> => {
    if (isAsking.current) return undefined;
    isAsking.current = true;
    setBusy(true);
    setRequest(asked);
    setDone(undefined);
    setProblem(undefined);
    const answer = await call(asked);
    isAsking.current = false;
    setBusy(false);
    if (answer.ok) setDone(answer);
    else setProblem(answer);
    return answer;
  };

  /** A refusal that was of a moment, such as of the sheet that was open, and has been read. */
  const forgetProblem = (): void => {
    setProblem(undefined);
  };

  return {isBusy, request, done, problem, ask, forgetProblem};
};
