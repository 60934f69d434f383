/** One customer: the classes, why, the numbers, and the orders on a line of time. */
import {useEffect, useState} from 'preact/hooks';
import {Timeline} from '../charts/timeline';
import {useContextOf} from '../context';
import type {Explained, Failure as Failed} from '../../src/calls/contract';
import {cut, isolated} from '../format';
import {Problem} from '../parts/problem';
import {Button, Section, Tag, View, Waiting} from '../parts/frame';

export const RowView = () => {
  const {words, say, server, request, start, problem, explained, setExplained} = useContextOf();
  const [failure, setFailure] = useState<Failed>();
  const [isAsking, setAsking] = useState(false);
  const explain = async (): Promise<void> => {
    setAsking(true);
    setFailure(undefined);
    const answer = await server.explain(request());
    setAsking(false);
    if (answer.ok) setExplained(answer);
    else setFailure(answer);
  };
  // Opened from the menu, the row is asked for at once, as soon as the settings are known.
  const isReady = start !== undefined || problem !== undefined;
  useEffect(() => {
    if (isReady && !explained) void explain();
  }, [isReady]);
  const where = ({row, sheet}: Explained): string =>
    say(words.row.where, {row: String(row), sheet: isolated(cut(sheet.name, 60))});
  return (
    <View
      title={words.row.title}
      busy={isAsking}
      footer={
        <Button kind="primary" onClick={() => void explain()} disabled={isAsking || !isReady}>
          {words.row.explain}
        </Button>
      }
    >
      <p class="help">{words.row.intro}</p>
      {(isAsking || !isReady) && <Waiting text={words.working} />}
      {failure && <Problem problem={failure} ways={{again: () => void explain()}} />}
      <p class="hidden" role="status">
        {explained &&
          !isAsking &&
          !failure &&
          `${cut(explained.customer, 120)}. ${where(explained)}`}
      </p>
      {explained && !failure && <Card explained={explained} where={where(explained)} />}
    </View>
  );
};

interface CardProps {
  readonly explained: Explained;
  /** Row and sheet. */
  readonly where: string;
}

const Card = ({explained, where}: CardProps) => {
  const {words, say, asOf, start} = useContextOf();
  const {row: texts} = words;
  const {customer, setAside, classes, reason, dates} = explained;
  const day = asOf ?? start?.today;
  return (
    <div class="card">
      <p class="customer">
        <bdi title={cut(customer, 300)}>{cut(customer, 120)}</bdi>
      </p>
      <p class="help">{where}</p>
      {setAside !== null && <p class="hint">{say(texts.setAside, {reason: setAside})}</p>}
      {classes.length > 0 && <Classes classes={classes} />}
      {reason !== '' && (
        <Section title={texts.why}>
          <p>
            <bdi>{reason}</bdi>
          </p>
        </Section>
      )}
      {dates.length > 0 && day !== undefined && (
        <Section title={texts.dates}>
          <Timeline explained={explained} asOf={day} />
        </Section>
      )}
      {classes.length > 0 && <Numbers explained={explained} />}
    </div>
  );
};

const Classes = ({classes}: Pick<Explained, 'classes'>) => {
  const {words} = useContextOf();
  const {actions, stageActions} = words.result;
  const codeOf = (wanted: string): string => classes.find(({id}) => id === wanted)?.code ?? '';
  // What the next step is; without amounts there is none, and the stage says what to do.
  const meanings: Readonly<Record<string, string>> = {...stageActions, ...actions};
  const meaning = meanings[codeOf('action')] ?? meanings[codeOf('stage')];
  return (
    <Section title={words.row.classes}>
      <dl class="facts">
        {classes.map(({id, header, label, published}) => (
          <div key={id}>
            <dt>{header}</dt>
            <dd>
              {label === '' ? words.row.noClass : <bdi>{label}</bdi>}{' '}
              <Tag tag={published ? 'published' : 'ours'} />
            </dd>
          </div>
        ))}
      </dl>
      {meaning !== undefined && <p class="help">{meaning}</p>}
    </Section>
  );
};

type Told = Explained['told'][number];

const Numbers = ({explained: {numbers, told}}: {readonly explained: Explained}) => {
  const {words, say, format, currency} = useContextOf();
  const {row: texts, options} = words;
  const names: Readonly<Record<string, string>> = texts.facts;
  const written: Readonly<Record<Told['as'], (value: number) => string>> = {
    number: (value) => format.number(value, 1),
    // In whole days, as the reason has them.
    days: (value) => say(options.days, {n: Math.ceil(value)}),
    money: (value) => format.money(value, currency),
  };
  if (!told.length) return null;
  return (
    <Section title={texts.numbers}>
      <dl class="facts">
        {told.map(({id, as}) => {
          const value = numbers[id] ?? null;
          return (
            <div key={id}>
              <dt>{names[id] ?? id}</dt>
              <dd>{value === null ? texts.unknown : written[as](value)}</dd>
            </div>
          );
        })}
      </dl>
    </Section>
  );
};
