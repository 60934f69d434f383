/** A failure: its sentence, and the ways on. */
import {useId, useState} from 'preact/hooks';
import {useContextOf} from '../context';
import type {Failure as Failed} from '../../src/calls/contract';
import type {Silence} from '../server';
import {stepBefore, waysOn} from '../failures';
import type {Ways} from '../state';
import {Button} from './frame';
import {RefusedWays} from './kind';
import {GivePermission, safe} from './permission';

type Choose = (field: 'customer' | 'date', header: string) => void;

interface ProblemProps {
  readonly problem: Failed;
  readonly ways: Ways;
  /** Stands where changes are read out anyway. */
  readonly quiet?: boolean;
  /** Names the column of the field that was not found. */
  readonly choose?: Choose;
}

export const sentenceOf = (
  {code, message}: Failed,
  {noAnswer, tooLong, account}: Readonly<Record<Silence, string>>,
): string => message || ({tooLong, account} as Readonly<Record<string, string>>)[code] || noAnswer;

export const Problem = ({problem, ways, choose, quiet = false}: ProblemProps) => {
  const {words} = useContextOf();
  const {failures} = words;
  const before = stepBefore(problem.code);
  // Nothing has failed: the sheet holds something else than what is read.
  const {refused} = problem;
  const offered = waysOn(problem.code);
  const url = safe(problem.url);
  const labels = {
    again: words.again,
    forget: failures.forget,
    options: failures.toOptions,
    select: words.result.selectInstead,
  };
  return (
    <div class={before || refused ? 'problem calm' : 'problem'} role={quiet ? undefined : 'alert'}>
      <p>
        <bdi>{sentenceOf(problem, failures)}</bdi>
      </p>
      {offered.includes('authorise') && url !== undefined && (
        <p>
          {failures.authoriseHelp} <GivePermission url={url} text={failures.authorise} />
        </p>
      )}
      {offered.includes('choose') && choose && (
        <ChooseHeader
          field={
            /^(?:noDateColumn|joinDayOnly|dayNumbers)$/.test(problem.code) ? 'date' : 'customer'
          }
          headers={problem.headers ?? []}
          choose={choose}
        />
      )}
      {refused && <RefusedWays refused={refused} />}
      {before && <p>{failures[before]}</p>}
      <p class="buttons">
        {offered.map((way) => {
          if (way === 'choose' || way === 'authorise') return undefined;
          const act = ways[way];
          return (
            act && (
              <Button key={way} onClick={act}>
                {labels[way]}
              </Button>
            )
          );
        })}
      </p>
    </div>
  );
};

interface ChooseHeaderProps {
  readonly field: 'customer' | 'date';
  /** Empty where they are not known: then the header is typed. */
  readonly headers: readonly string[];
  readonly choose: Choose;
}

const ChooseHeader = ({field, headers, choose}: ChooseHeaderProps) => {
  const {words, say} = useContextOf();
  const id = useId();
  const [header, setHeader] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (header.trim() !== '') choose(field, header.trim());
      }}
    >
      <label for={id}>{say(words.table.chooseColumn, {field: words.fields[field]})}</label>
      {headers.length > 0 ? (
        <select
          id={id}
          value={header}
          onChange={(event) => {
            setHeader(event.currentTarget.value);
          }}
        >
          <option value="" />
          {headers.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          type="text"
          value={header}
          onInput={(event) => {
            setHeader(event.currentTarget.value);
          }}
        />
      )}
      <button type="submit" class="button">
        {words.table.chooseButton}
      </button>
    </form>
  );
};
