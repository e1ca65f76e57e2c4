import { said, tr } from '../../base/words.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Interval } from '../interval.ts';
import { numberStyle, fixed, tell } from '../words.ts';
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
  return `${said(MONTHS[Number(month) - 1] ?? '')} ${year}`;
}

/** Who takes the work over in a setup. */
export function takeOverWords(scenario: Scenario, { setup, successor }: LeavingCost): string {
  const name = scenario.setups[setup]?.name ?? '';
  const other = scenario.providers.find(({ id }) => id === successor)?.name;
  return other === undefined ? name : tr`${name}, succeeded by ${other} from nothing`;
}

/** "9 weeks (8 to 10)"; "no week" where none is bad. */
export function weeksInWords({ value, low, high }: Interval): string {
  if (value === 0) return tr`no week`;
  const decimals = value < 9.95 ? 1 : 0;
  const digits = (weeks: number): string => fixed(Math.max(0, weeks), decimals, numberStyle());
  const ends =
    low === high || !Number.isFinite(high - low)
      ? ''
      : ` (${tr`${digits(low)} to ${digits(high)}`})`;
  const number = digits(value);
  const told = value.toFixed(1) === '1.0' ? tr`${number}\u00a0week` : tr`${number}\u00a0weeks`;
  return told + ends;
}

/** "412 k€ (380 to 440)". */
export function costInWords(cost: Interval, currency: string): string {
  const { value, ends } = tell(cost, { currency }, numberStyle());
  const isKnown = Number.isFinite(cost.low) && Number.isFinite(cost.high);
  return isKnown && cost.low !== cost.high ? `${value} (${tr`${ends[0]} to ${ends[1]}`})` : value;
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
      tr`In ${scenario.setups[setup]?.name ?? ''} the work has nowhere to go: nobody else answers it, and the scenario has no other provider to succeed ${name}.`,
  );
  const [first] = costs;
  if (first === undefined) return lost.join(' ');
  const ofFirst = costs.filter(({ setup }) => setup === first.setup);
  const dearest = ofFirst.reduce((a, b) => (b.cost.value > a.cost.value ? b : a));
  const parts = costs
    .filter(({ month }) => month === dearest.month)
    .map((of, place) => {
      const who = takeOverWords(scenario, of);
      const isSaving = of.cost.value < 0;
      const size = costInWords(isSaving ? negated(of.cost) : of.cost, scenario.currency);
      // Nobody is paid for agents who are not there: a saving that is paid for in service.
      const paid = Math.round(of.groups.prices.value);
      const unpaid = costInWords({ value: -paid, low: -paid, high: -paid }, scenario.currency);
      const less = paid < 0 ? ` (${tr`${unpaid} less paid in prices`})` : '';
      const weeks =
        of.weeks.value === 0
          ? tr`service stays whole`
          : tr`service is whole again after ${weeksInWords(of.weeks)}`;
      if (place > 0) {
        return isSaving
          ? tr`with ${who}, it saves ${size}${less}, and ${weeks}`
          : tr`with ${who}, it costs ${size}${less}, and ${weeks}`;
      }
      const reason = said(REASON_WORDS[question.terms.reason]);
      const month = monthInWords(dearest.toldOn);
      return isSaving
        ? tr`Leaving ${name} ${reason} in ${month} saves ${size} with ${who}${less}, and ${weeks}`
        : tr`Leaving ${name} ${reason} in ${month} costs ${size} with ${who}${less}, and ${weeks}`;
    });
  return [`${parts.reduce((told, next) => tr`${told}; ${next}`)}.`, ...lost].join(' ');
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
  const { weeksRepeated, windowDays, alike, isCut } = plan;
  return [
    tr`${n} replications of each departure; 95 % intervals of paired differences, with the departure less as it is, in the same worlds.`,
    tr`Counted over ${windowDays} days from the day it is told.`,
    ...(isCut
      ? [
          tr`Where the horizon could not be made longer (tables by day without a whole week, or 1,830 days at most), less is counted.`,
        ]
      : []),
    ...(weeksRepeated === 0 ? [] : [repeatedInWords(weeksRepeated)]),
    ...alike.map(({ index, as }) => {
      const [own = '', other = ''] = [index, as].map((each) => scenario.setups[each]?.name);
      return tr`${own} is as ${other} but for its own departure, which is left out: it is not told again.`;
    }),
    tr`Whole again: each live channel at its objective (or minimum, if it was below its objective before), week by week.`,
    ...(costs.some(({ successor }) => successor !== undefined)
      ? [
          tr`A successor from nothing has teams like the leaver’s at its first site, at its own prices; it hires and is paid from the day told.`,
        ]
      : []),
    agreed,
  ].join(' ');
}

function repeatedInWords(weeks: number): string {
  return weeks === 1
    ? tr`Tables by day end with the horizon: after it their last week comes again, weekday by weekday.`
    : tr`Tables by day end with the horizon: after it their last ${weeks} whole weeks come again, weekday by weekday.`;
}
