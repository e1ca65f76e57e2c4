import type { Scenario } from '../../scenario/types.ts';
import type { Interval } from '../interval.ts';
import { numberStyle, fixed, NO_BREAK_SPACE, tell } from '../words.ts';
import type { LeavingCost } from './cost.ts';
import type { LeavingGroup } from './cost.ts';
import type { LeavingPlan } from './plan.ts';
import type { LeavingReason } from './terms.ts';
import { termsInWords } from './terms-words.ts';

/** The reasons in words. */
export const REASON_WORDS: Readonly<Record<LeavingReason, string>> = {
  notice: 'with notice',
  breach: 'for breach',
  insolvency: 'by insolvency',
};

/** What is paid for, in words. */
export const LEAVING_GROUP_WORDS: Readonly<Record<LeavingGroup, string>> = {
  exitFee: 'Exit fee',
  newAgents: 'New agents',
  prices: 'Prices',
  lost: 'Contacts lost',
  other: 'Other',
};

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** "2027-04-01" → "April 2027". */
export function monthInWords(date: string): string {
  const [year = '', month = ''] = date.split('-');
  return `${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}

/** Who takes the work over in a setup. */
export function takeOverWords(scenario: Scenario, { setup, successor }: LeavingCost): string {
  const name = scenario.setups[setup]?.name ?? '';
  const other = scenario.providers.find(({ id }) => id === successor)?.name;
  return other === undefined ? name : `${name}, succeeded by ${other} from nothing`;
}

/** "9 weeks (8 to 10)"; "no week" where none is bad. */
export function weeksInWords({ value, low, high }: Interval): string {
  if (value === 0) return 'no week';
  const decimals = value < 9.95 ? 1 : 0;
  const digits = (weeks: number): string => fixed(Math.max(0, weeks), decimals, numberStyle());
  const ends =
    low === high || !Number.isFinite(high - low) ? '' : ` (${digits(low)} to ${digits(high)})`;
  return `${digits(value)}${NO_BREAK_SPACE}${digits(value) === '1.0' ? 'week' : 'weeks'}${ends}`;
}

/** "412 k€ (380 to 440)". */
export function costInWords(cost: Interval, currency: string): string {
  const { value, ends } = tell(cost, { currency }, numberStyle());
  const isKnown = Number.isFinite(cost.low) && Number.isFinite(cost.high);
  return isKnown && cost.low !== cost.high ? `${value} (${ends.join(' to ')})` : value;
}

/**
 * The finding: what leaving costs and how long it takes in the month in which it costs the first setup
 * most, setup by setup; those that somebody else is in place in come first.
 */
export function leavingSentence(
  scenario: Scenario,
  plan: LeavingPlan,
  costs: readonly LeavingCost[],
): string {
  const { question, nowhere } = plan;
  const name = scenario.providers.find(({ id }) => id === question.provider)?.name ?? '';
  const lost = nowhere.map(
    (setup) =>
      `In ${scenario.setups[setup]?.name ?? ''} the work has nowhere to go: nobody else answers it, and the scenario has no other provider to succeed ${name}.`,
  );
  const [first] = costs;
  if (first === undefined) return lost.join(' ');
  const ofFirst = costs.filter(({ setup }) => setup === first.setup);
  const dearest = ofFirst.reduce((a, b) => (b.cost.value > a.cost.value ? b : a));
  const parts = costs
    .filter(({ month }) => month === dearest.month)
    .map((of, place) => {
      const who = takeOverWords(scenario, of);
      const verb = of.cost.value < 0 ? 'saves' : 'costs';
      const size = costInWords(of.cost.value < 0 ? negated(of.cost) : of.cost, scenario.currency);
      // Nobody is paid for agents who are not there: a saving that is paid for in service.
      const paid = Math.round(of.groups.prices.value);
      const less =
        paid < 0
          ? ` (${costInWords({ value: -paid, low: -paid, high: -paid }, scenario.currency)} less paid in prices)`
          : '';
      const weeks =
        of.weeks.value === 0
          ? 'service stays whole'
          : `service is whole again after ${weeksInWords(of.weeks)}`;
      return place === 0
        ? `Leaving ${name} ${REASON_WORDS[question.terms.reason]} in ${monthInWords(dearest.toldOn)} ${verb} ${size} with ${who}${less}, and ${weeks}`
        : `with ${who}, it ${verb} ${size}${less}, and ${weeks}`;
    });
  return [`${parts.join('; ')}.`, ...lost].join(' ');
}

const negated = ({ value, low, high }: Interval): Interval => ({
  value: -value,
  low: -high,
  high: -low,
});

/** What was simulated, and what is counted. */
export function leavingMethod(
  scenario: Scenario,
  plan: LeavingPlan,
  costs: readonly LeavingCost[],
): string {
  const n = costs[0]?.n ?? 0;
  const { currency, providers } = scenario;
  const { provider, terms } = plan.question;
  const contract = providers.find(({ id }) => id === provider)?.contract;
  const agreed = termsInWords(terms, currency, contract?.currency ?? currency);
  const cut = plan.isCut
    ? ' Where the horizon could not be made longer (tables by day without a whole week, or 1,830 days at most), less is counted.'
    : '';
  const { weeksRepeated } = plan;
  const last = weeksRepeated === 1 ? 'week' : `${weeksRepeated} whole weeks`;
  const again =
    weeksRepeated === 0
      ? ''
      : ` Tables by day end with the horizon: after it their last ${last} ${weeksRepeated === 1 ? 'comes' : 'come'} again, weekday by weekday.`;
  const same = plan.alike
    .map(({ index, as }) => {
      const [own = '', other = ''] = [index, as].map((each) => scenario.setups[each]?.name);
      return ` ${own} is as ${other} but for its own departure, which is left out: it is not told again.`;
    })
    .join('');
  const alone = costs.some(({ successor }) => successor !== undefined)
    ? ' A successor from nothing has teams like the leaver’s at its first site, at its own prices; it hires and is paid from the day told.'
    : '';
  return `${n} replications of each departure; 95 % intervals of paired differences, with the departure less as it is, in the same worlds. Counted over ${plan.windowDays} days from the day it is told.${cut}${again}${same} Whole again: each live channel at its objective (or minimum, if it was below its objective before), week by week.${alone} ${agreed}`;
}
