/** The customer pyramid: for each tier its customers to the left of the middle and their revenue to the right. */
import {useContextOf} from '../context';
import {Spoken} from '../parts/frame';
import {usePart} from '../parts/usePart';
import {Figure} from './figure';
import {barWidth} from './geometry';

export interface Tier {
  readonly code: string;
  readonly label: string;
  readonly n: number;
  readonly revenue: number;
}

interface PyramidProps {
  readonly title: string;
  /** From the top down. */
  readonly tiers: readonly Tier[];
}

const HALF = 100;
const GAP = 1;

export const Pyramid = ({title, tiers}: PyramidProps) => {
  const {words, say, format, currency} = useContextOf();
  const {result} = words;
  const part = usePart();
  const people = tiers.reduce((sum, {n}) => sum + n, 0);
  const revenue = tiers.reduce((sum, tier) => sum + Math.max(0, tier.revenue), 0);
  const mostPeople = Math.max(0, ...tiers.map(({n}) => n));
  const mostRevenue = Math.max(0, ...tiers.map((tier) => tier.revenue));
  const shown = tiers.map((tier) => ({
    ...tier,
    share: format.percent(people ? tier.n / people : 0),
    money: format.money(tier.revenue, currency),
    short: format.shortMoney(tier.revenue, currency),
    revenueShare: format.percent(revenue ? Math.max(0, tier.revenue) / revenue : 0),
  }));
  return (
    <Figure
      title={title}
      head={[result.code, result.customers, result.share, result.revenueHead, result.share]}
      rows={shown.map(({label, n, share, money, revenueShare}) => [
        label,
        format.number(n),
        share,
        money,
        revenueShare,
      ])}
    >
      <div class="pyramidHead" aria-hidden="true">
        <span>{result.people}</span>
        <span>{result.revenueHead}</span>
      </div>
      <div class="pyramid">
        {shown.map(({code, label, n, share, money, short, revenue: tierRevenue, revenueShare}) => {
          const left = barWidth(n, mostPeople, HALF);
          return (
            <button key={code} type="button" class="part tier" {...part('tier', code, label, n)}>
              <span class="tierText">
                <Spoken
                  name={label}
                  text={say(result.tierPart, {n, share, revenue: money, revenueShare})}
                />
                <span class="tierPeople" aria-hidden="true">
                  {format.number(n)} <small>{share}</small>
                </span>
                <span class="tierMoney" aria-hidden="true">
                  {tierRevenue !== 0 && (
                    <>
                      {short} <small>{revenueShare}</small>
                    </>
                  )}
                </span>
              </span>
              <svg
                viewBox={`0 0 ${2 * HALF + 2 * GAP} 12`}
                preserveAspectRatio="none"
                aria-hidden="true"
              >
                <rect class="people" x={HALF - left} width={left} height="12" />
                <rect
                  class="revenue"
                  x={HALF + 2 * GAP}
                  width={barWidth(tierRevenue, mostRevenue, HALF)}
                  height="12"
                />
              </svg>
            </button>
          );
        })}
      </div>
    </Figure>
  );
};
