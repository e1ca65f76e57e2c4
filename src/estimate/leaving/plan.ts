import { civilFromDays, daysFromCivil, isoDate, parseIsoDate } from '../../base/calendar.ts';
import { present } from '../../base/assert.ts';
import { canonicalJson } from '../../base/canonical-json.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { providersAtWork } from '../../scenario/check/remaining.ts';
import type { Provider, Scenario, Setup } from '../../scenario/types.ts';
import { isDated, lasting, repeatedWeeks } from './horizon.ts';
import { notYetAgreed, takenOver } from './successor.ts';
import type { LeavingTerms } from './terms.ts';

/** What is asked: what it costs when a provider leaves, at which months. */
export interface LeavingQuestion {
  /** Identifier. */
  readonly provider: string;
  readonly terms: LeavingTerms;
  /** Months of the horizon, 1 for its first; each is told on its first day. */
  readonly months: readonly number[];
}

/** A setup that the provider leaves in a month, and its place in the scenario that simulates it. */
export interface LeavingCase {
  /** Index of the setup in the scenario asked about. */
  readonly setup: number;
  readonly month: number;
  /** Day of the horizon on which it is told, and its date (ISO 8601). */
  readonly told: number;
  readonly toldOn: string;
  /** Last day of what is counted. */
  readonly until: string;
  /** Identifier of who comes in from nothing; undefined: those who are there take over. */
  readonly successor: string | undefined;
  /** Setups of the scenario simulated: as it is, and with the departure. */
  readonly asIs: number;
  readonly left: number;
}

/** A scenario to simulate, and what it answers. */
export interface LeavingRun {
  readonly scenario: Scenario;
  readonly cases: readonly LeavingCase[];
}

/** All that is to be simulated for a question. */
export interface LeavingPlan {
  readonly question: LeavingQuestion;
  readonly runs: readonly LeavingRun[];
  /** Setups, by index, in which nobody is left and nobody can come in. */
  readonly nowhere: readonly number[];
  /** Setups, by index, that are as another one but for their own departures of the provider: that one counts. */
  readonly alike: readonly { readonly index: number; readonly as: number }[];
  /** Days counted from the day told; fewer where the horizon could not be made longer. */
  readonly windowDays: number;
  /** Whether some month is counted over fewer days than that. */
  readonly isCut: boolean;
  /** Last whole weeks of the tables by day that come again after the horizon; 0: none has to. */
  readonly weeksRepeated: number;
  /** Days × setups of one replication: what it takes. */
  readonly setupDays: number;
}

/** What is counted begins with the day told and lasts a year, so that every month counts the same. */
const WINDOW_DAYS = 364;
/** After the last day of the notice and the last new agent there are so many more at least. */
const AFTERWARDS_DAYS = 91;
/** As the schema has it. */
const LONGEST_DAYS = 1830;
/** As many intervals as a scenario may have over all channels and setups. */
const MOST_CELLS = 2_000_000;
const SETUPS_AT_ONCE = 3;

/** Every third month of the horizon from its first, as far as it has them. */
export function quarterlyMonths(scenario: Scenario): readonly number[] {
  const count = Math.min(12, monthsOf(scenario).length);
  return Array.from({ length: Math.ceil(count / 3) }, (_, quarter) => 1 + 3 * quarter);
}

/** First days of the horizon's months (the horizon's own first day for the first of them). */
export function monthsOf({
  horizon,
}: Pick<Scenario, 'horizon'>): readonly { readonly told: number; readonly toldOn: string }[] {
  const first = present(parseIsoDate(horizon.start), 'horizon.start');
  const { year, month } = civilFromDays(first);
  const months: { told: number; toldOn: string }[] = [];
  for (let k = 0; ; k++) {
    const index = year * 12 + month - 1 + k;
    const day = k === 0 ? first : daysFromCivil(Math.floor(index / 12), (index % 12) + 1, 1);
    if (day - first >= horizon.days) return months;
    months.push({ told: day - first, toldOn: isoDate(day) });
  }
}

/** Providers that may leave: those with a team in some setup. */
export function mayBeAsked(scenario: Scenario): readonly Provider[] {
  const atWork = new Set(scenario.setups.flatMap((setup) => providersAtWork(setup, scenario)));
  return scenario.providers.filter((provider) => atWork.has(provider));
}

/**
 * What to simulate: for each month a scenario that ends a year after the departure is told (longer
 * after a long notice or ramp), with each setup of the provider twice: as it is, and with the
 * departure. Both live through the same worlds. Departures of the provider that the setup names itself
 * are left out of both. After a horizon whose tables name each of its days, their last whole weeks come
 * again; one without a whole week cannot be made longer.
 * The error is a sentence.
 */
export function leavingPlan(
  scenario: Scenario,
  question: LeavingQuestion,
): Result<LeavingPlan, string> {
  const named = scenario.providers.find(({ id }) => id === question.provider);
  if (named === undefined) {
    const ids = scenario.providers.map(({ id }) => id).join(', ');
    return fail(`No provider is called ${question.provider}. The providers are ${ids}.`);
  }
  const alike: { index: number; as: number }[] = [];
  const known = new Map<string, number>();
  const setups = scenario.setups.flatMap((setup, index) => {
    if (!providersAtWork(setup, scenario).includes(named)) return [];
    const asIs = withoutDepartures(setup, named.id);
    const content = canonicalJson({ ...asIs, id: '', name: '' });
    const as = known.get(content);
    if (as !== undefined) {
      alike.push({ index, as });
      return [];
    }
    known.set(content, index);
    return [{ index, asIs, taken: takenOver(asIs, named.id, scenario) }];
  });
  if (setups.length === 0) {
    return fail(`${named.name} has no team in any setup: there is nothing to leave.`);
  }
  const months = monthsOf(scenario);
  const wrong = question.months.find((month) => months[month - 1] === undefined);
  if (wrong !== undefined || question.months.length === 0) {
    return fail(
      `The departure is told in a month from 1 to ${months.length} of the horizon${wrong === undefined ? '' : `, not ${wrong}`}.`,
    );
  }
  const { terms } = question;
  const notice = terms.reason === 'notice' ? Math.ceil(terms.noticeMonths * 31) : 0;
  const growth = Math.ceil((terms.leadWeeks + terms.rampWeeks) * 7);
  const windowDays = Math.max(WINDOW_DAYS, Math.max(notice, growth) + AFTERWARDS_DAYS);
  const again = isDated(scenario) ? repeatedWeeks(scenario) : undefined;
  const most = again === 0 ? scenario.horizon.days : LONGEST_DAYS;
  const inPlace = setups.filter(({ taken }) => taken !== undefined && !taken.successor);
  const groups = [
    ...Array.from({ length: Math.ceil(inPlace.length / SETUPS_AT_ONCE) }, (_, group) =>
      inPlace.slice(group * SETUPS_AT_ONCE, (group + 1) * SETUPS_AT_ONCE),
    ),
    // A successor's contract is another than in the other setups.
    ...setups.filter(({ taken }) => taken?.successor !== undefined).map((each) => [each]),
  ];
  const runs = question.months.flatMap((month) => {
    const { told, toldOn } = present(months[month - 1], 'a month of the horizon');
    const days = Math.min(most, told + windowDays);
    return groups.map((group): LeavingRun => {
      const successor = group[0]?.taken?.successor;
      const until = isoDate(present(parseIsoDate(scenario.horizon.start), 'start') + days - 1);
      const pairs = group.flatMap(({ index, asIs, taken }): Setup[] => [
        { ...asIs, id: `as-is-${index}` },
        {
          ...departed(taken?.setup ?? asIs, named.id, terms, toldOn),
          id: `left-${index}`,
        },
      ]);
      return {
        scenario: lasting(
          {
            ...scenario,
            providers: scenario.providers.map((provider) =>
              provider === named
                ? leavingOn(provider, terms)
                : provider === successor
                  ? notYetAgreed(provider, scenario)
                  : provider,
            ),
            setups: pairs,
          },
          days,
        ),
        cases: group.map(({ index }, place) => ({
          setup: index,
          month,
          told,
          toldOn,
          until,
          successor: successor?.id,
          asIs: 2 * place,
          left: 2 * place + 1,
        })),
      };
    });
  });
  const cells = Math.max(0, ...runs.map((run) => cellsOf(run.scenario)));
  if (cells > MOST_CELLS) {
    return fail(
      'Departures are counted over a year more, which makes this scenario too large to simulate. Lengthen the interval, or take fewer channels.',
    );
  }
  return ok({
    question,
    runs,
    nowhere: setups.filter(({ taken }) => taken === undefined).map(({ index }) => index),
    windowDays,
    isCut: question.months.some((month) => (months[month - 1]?.told ?? 0) + windowDays > most),
    alike,
    weeksRepeated: runs.some((run) => run.scenario.horizon.days > scenario.horizon.days)
      ? (again ?? 0)
      : 0,
    setupDays: runs.reduce(
      (sum, run) => sum + run.scenario.horizon.days * run.scenario.setups.length,
      0,
    ),
  });
}

function withoutDepartures(setup: Setup, provider: string): Setup {
  const { departures, ...rest } = setup;
  const kept = departures?.filter((departure) => departure.provider !== provider) ?? [];
  return kept.length === 0 ? rest : { ...rest, departures: kept };
}

function departed(setup: Setup, provider: string, terms: LeavingTerms, on: string): Setup {
  const { leadWeeks, rampWeeks, startFactor, learningWeeks, costPerAgent, keepsStaff } = terms;
  const growth = { leadWeeks, rampWeeks, startFactor, learningWeeks, costPerAgent };
  return {
    ...setup,
    departures: [
      ...(setup.departures ?? []),
      { provider, reason: terms.reason, on, successor: { ...growth, keepsStaff } },
    ],
  };
}

/** The provider on the terms asked about, whenever it leaves: no amendment replaces them. */
function leavingOn(provider: Provider, terms: LeavingTerms): Provider {
  const { noticeMonths, exitFee, exitFeeMonths, handOverWeeks } = terms;
  const leaving = { noticeMonths, exitFee, exitFeeMonths, handOverWeeks };
  const { amendments } = provider.contract;
  const kept = amendments?.map(({ leaving: _, ...rest }) => rest);
  const contract = { ...provider.contract, leaving };
  return {
    ...provider,
    contract: kept === undefined ? contract : { ...contract, amendments: kept },
  };
}

function cellsOf({ horizon, channels, setups }: Scenario): number {
  return horizon.days * (1440 / horizon.intervalMinutes) * channels.length * setups.length;
}
