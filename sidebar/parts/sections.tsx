/** The parts of a result, as the kind of table declares them: each is drawn by the chart that it names. */
import {type Bar, Bars} from '../charts/bars';
import {HeatMap} from '../charts/heatMap';
import {Pyramid} from '../charts/pyramid';
import {useContextOf} from '../context';
import {type Kind, kindOfRun} from '../kinds';
import type {Summary} from '../../src/calls/contract';
import {Button, Section} from './frame';
import {NextSteps} from './nextSteps';
import {Prediction} from './prediction';

type Declared = Kind['sections'][number];
type OfClasses = Extract<Declared, {readonly column: unknown}>;

interface SectionProps {
  readonly section: OfClasses;
  readonly summary: Summary;
}

export const Sections = ({summary}: {readonly summary: Summary}) => {
  const {start} = useContextOf();
  return (
    <>
      {kindOfRun(start, summary)?.sections.map((section, i) => (
        <Drawn key={i} section={section} summary={summary} />
      ))}
    </>
  );
};

const Drawn = ({section, summary}: {readonly section: Declared; readonly summary: Summary}) => {
  switch (section.chart) {
    case 'nextSteps':
      return <NextSteps summary={summary} />;
    case 'prediction':
      return <Prediction summary={summary} />;
    default:
      return isLeftOut(section, summary) ? null : <Classes section={section} summary={summary} />;
  }
};

const isLeftOut = ({column, needsSomebody}: OfClasses, {counts}: Summary): boolean =>
  needsSomebody === true && !Object.values(counts[column] ?? {}).some((n) => n > 0);

const Classes = (props: SectionProps) => {
  switch (props.section.chart) {
    case 'bars':
      return <BarsOf {...props} />;
    case 'pyramid':
      return <PyramidOf {...props} />;
    case 'heatMap':
      return <HeatMapOf {...props} />;
  }
};

/** Title and help of a section, by its column. */
const useWordsOf = ({section: {column}, summary}: SectionProps) => {
  const {words, say} = useContextOf();
  const {labels, interval} = summary;
  const {header = '', codes = {}} = labels[column] ?? {};
  const known: Readonly<Partial<Record<string, {title: string; help: string}>>> =
    words.result.sections;
  const {title = header, help} = known[column] ?? {};
  const days =
    interval === undefined ? {} : {days: say(words.options.days, {n: Math.round(interval)})};
  return {title, help: help === undefined ? undefined : say(help, {...codes, ...days})};
};

/** The classes of a column in the order of its labels, which is that of the life cycle. */
const barsOf = ({section: {column, always}, summary}: SectionProps): Bar[] => {
  const counts = summary.counts[column] ?? {};
  return Object.entries(summary.labels[column]?.codes ?? {})
    .map(([code, label]) => ({code, label, n: counts[code] ?? 0}))
    .filter(({code, n}) => n > 0 || (always?.includes(code) ?? true));
};

const BarsOf = (props: SectionProps) => {
  const {title, help} = useWordsOf(props);
  const {column} = props.section;
  return (
    <Section title={title} help={help}>
      <Bars column={column} title={title} bars={barsOf(props)} />
      {column === 'activity' && <Calibration summary={props.summary} />}
    </Section>
  );
};

/** How often the lines of silence would have been wrong. */
const Calibration = ({summary: {calibration}}: Pick<SectionProps, 'summary'>) => {
  const {words, say, format} = useContextOf();
  if (!calibration) return null;
  return (
    <p class="help">
      {say(words.result.calibration, {
        gaps: calibration.gaps,
        atRisk: format.percent(calibration.atRisk),
        lapsed: format.percent(calibration.lapsed),
      })}
    </p>
  );
};

const PyramidOf = (props: SectionProps) => {
  const {words, go} = useContextOf();
  const {result} = words;
  const {title, help} = useWordsOf(props);
  const tiers = barsOf(props).map((tier) => ({
    ...tier,
    revenue: props.summary.tierRevenue?.[tier.code] ?? 0,
  }));
  const isKnown = tiers.some(({n}) => n > 0);
  return (
    <Section title={title} help={isKnown ? help : undefined}>
      {isKnown ? (
        <Pyramid title={title} tiers={tiers} />
      ) : (
        <>
          <p>{result.noAmounts}</p>
          <Button
            onClick={() => {
              go('table');
            }}
          >
            {result.chooseAmount}
          </Button>
        </>
      )}
    </Section>
  );
};

const HeatMapOf = (props: SectionProps) => {
  const {title, help} = useWordsOf(props);
  const {counts, labels} = props.summary;
  const {column} = props.section;
  return (
    <Section title={title} help={help}>
      <HeatMap
        title={title}
        scores={counts['scores'] ?? {}}
        groups={counts[column] ?? {}}
        labels={labels[column]?.codes ?? {}}
      />
    </Section>
  );
};
