/** The custom functions: one line each. */
import type {Cell} from '../base/cells';
import {startCall, type Host} from './declare/call';
import type {CustomFunction} from './declare/declaration';
import {abTest} from './abTest';
import {acquisitionType} from './acquisitionType';
import {bant} from './bant';
import {cac} from './cac';
import {canContact} from './canContact';
import {churnCauses} from './churnCauses';
import {churnRate} from './churnRate';
import {cohortRetention} from './cohortRetention';
import {detectableLift} from './detectableLift';
import {expectedOrderValue} from './expectedOrderValue';
import {expectedPurchases} from './expectedPurchases';
import {hofmeyrReason} from './hofmeyrReason';
import {hofmeyrSegment} from './hofmeyrSegment';
import {idicLevel} from './idicLevel';
import {inactivity} from './inactivity';
import {lapseDate} from './lapseDate';
import {leadClass} from './leadClass';
import {leadInterest} from './leadInterest';
import {lifecyclePhase} from './lifecyclePhase';
import {lifecycleStage} from './lifecycleStage';
import {ltv} from './ltv';
import {ltvCurve} from './ltvCurve';
import {ltvToCac} from './ltvToCac';
import {migrationMatrix} from './migrationMatrix';
import {pAlive} from './pAlive';
import {paybackOrders} from './paybackOrders';
import {perceivedValue} from './perceivedValue';
import {perceivedValueGaps} from './perceivedValueGaps';
import {periodDiscount} from './periodDiscount';
import {periodRetention} from './periodRetention';
import {predictedLtv} from './predictedLtv';
import {profitabilityClass} from './profitabilityClass';
import {purchaseInterval} from './purchaseInterval';
import {pyramidMigration} from './pyramidMigration';
import {pyramidSummary} from './pyramidSummary';
import {pyramidTier} from './pyramidTier';
import {retentionAction} from './retentionAction';
import {retentionBreakEven} from './retentionBreakEven';
import {retentionGain} from './retentionGain';
import {retentionRate} from './retentionRate';
import {revenueRetention} from './revenueRetention';
import {rfmScore} from './rfmScore';
import {rfmSegment} from './rfmSegment';
import {sampleSize} from './sampleSize';
import {stagePlan} from './stagePlan';
import {survivalFit} from './survivalFit';
import {survivalForecast} from './survivalForecast';
import {testGroup} from './testGroup';

/** By the headings of the reference page. */
export const groups = {
  value: [
    ltv,
    ltvCurve,
    periodDiscount,
    periodRetention,
    survivalFit,
    survivalForecast,
    cac,
    ltvToCac,
    paybackOrders,
    profitabilityClass,
    retentionAction,
    retentionGain,
    retentionBreakEven,
  ],
  retention: [retentionRate, churnRate, cohortRetention, revenueRetention, churnCauses],
  pyramid: [pyramidTier, pyramidSummary, pyramidMigration, migrationMatrix],
  commitment: [hofmeyrSegment, hofmeyrReason],
  lifeCycle: [
    lifecycleStage,
    lifecyclePhase,
    inactivity,
    lapseDate,
    purchaseInterval,
    rfmScore,
    rfmSegment,
    stagePlan,
  ],
  leads: [leadClass, leadInterest, bant, canContact, acquisitionType],
  testing: [
    perceivedValue,
    perceivedValueGaps,
    sampleSize,
    detectableLift,
    abTest,
    testGroup,
    idicLevel,
  ],
  prediction: [pAlive, expectedPurchases, expectedOrderValue, predictedLtv],
} as const;
export type Group = keyof typeof groups;

export const functions = Object.values(groups).flat();

type Declared = (typeof functions)[number];
export type FunctionName = Declared['name'];

/** The names of a function's arguments. */
export type ArgumentName<Name extends FunctionName> =
  Extract<Declared, {name: Name}> extends CustomFunction<Name, infer Argument> ? Argument : never;

/**
 * What the stubs of the bundle call: evaluates a function by its name. A call over a range gives rows, other calls a cell.
 *
 * @throws Error with one sentence in the spreadsheet's language, when the call as a whole has no result
 * @example callFunction(host)('LTV', [100, 0.8, 0.1]); // 266.67
 */
export const callFunction = (host: Host) => {
  const byName = new Map<string, CustomFunction>(functions.map((each) => [each.name, each]));
  return (name: string, inputs: readonly unknown[]): Cell | Cell[][] => {
    const declared = byName.get(name);
    if (declared === undefined) throw new TypeError(`no custom function ${name}`);
    return declared.evaluate(startCall(host), inputs);
  };
};

export type {Host};
