/** What came of the test on the open list. */
import {useEffect} from 'preact/hooks';
import {Table} from '../charts/figure';
import {useContextOf} from '../context';
import type {ReadOut as Result} from '../../src/calls/contract';
import {cut, isolated} from '../format';
import {Button, Section, Waiting} from './frame';
import {Outcome, Refused} from './outcome';

/** What would round to 0 is never said to be 0. */
const LEAST_CHANCE = 0.001;

export const ReadOut = () => {
  const {words, readOut} = useContextOf();
  const {lists: texts} = words;
  const act = () => void readOut.ask({});
  // It was about the sheet that was open then.
  useEffect(() => readOut.forgetProblem, []);
  return (
    <Section title={texts.readOut} help={texts.readOutHelp}>
      {readOut.isBusy && <Waiting text={words.working} />}
      {readOut.problem && <Refused problem={readOut.problem} again={act} />}
      {readOut.done && <Verdict result={readOut.done} />}
      <p>
        <Button onClick={act} disabled={readOut.isBusy}>
          {texts.readOutButton}
        </Button>
      </p>
    </Section>
  );
};

const Verdict = ({result}: {readonly result: Result}) => {
  const {words, say, format} = useContextOf();
  const {lists: texts} = words;
  const {test, a, b, difference, low, high, p, method, verdict, blanks} = result;
  const points = (share: number): string => format.number(share * 100, 1);
  const row = (name: string, show: (group: Result['a']) => string): string[] => [
    name,
    show(a),
    show(b),
  ];
  return (
    <Outcome title={say(texts.test, {test: isolated(cut(test, 100))})}>
      <p>
        <bdi>{verdict}</bdi>
      </p>
      <Table
        head={[texts.groupHead, texts.alone, texts.contacted]}
        rows={[
          row(words.result.customers, ({n}) => format.number(n)),
          row(texts.converted, ({conversions}) => format.number(conversions)),
          row(words.result.share, ({n, conversions}) => format.percent(n ? conversions / n : 0)),
        ]}
      />
      <p>
        {say(texts.difference, {
          difference: points(difference),
          low: points(low),
          high: points(high),
        })}{' '}
        <span class="help">
          {say(texts.chance, {
            p: p < LEAST_CHANCE ? `< ${format.number(LEAST_CHANCE, 3)}` : format.number(p, 3),
            method,
          })}
        </span>
      </p>
      {blanks > 0 && <p>{say(texts.blanks, {n: blanks})}</p>}
    </Outcome>
  );
};
