import { minuteOfDay } from '../../../../src/base/calendar.ts';
import type { ContractChange, CostLine } from '../../../../src/engine/contract/cost-line.ts';
import type { Facts } from '../../../../src/engine/contract/facts.ts';
import { Ledger } from '../../../../src/engine/contract/ledger.ts';
import { termsOf, type Terms } from '../../../../src/engine/contract/terms.ts';
import { clockOf, type Clock } from '../../../../src/engine/demand/clock.ts';
import { providerCount, PROVIDER_COUNTS } from '../../../../src/engine/queueing/tally.ts';
import { routingPlan } from '../../../../src/engine/routing/routing-plan.ts';
import { checkShape } from '../../../../src/scenario/shape.ts';
import type { Json } from '../../../../src/scenario/plain.ts';
import type { Scenario, ScenarioInput } from '../../../../src/scenario/types.ts';

export type ContractInput = ScenarioInput['providers'][number]['contract'];
type SetupInput = ScenarioInput['setups'][number];

/** A setup whose costs are worked out from facts that a test makes up. */
export interface LedgerInput {
  readonly start?: string;
  readonly days?: number;
  readonly atlas?: Partial<ContractInput>;
  readonly borealis?: Partial<ContractInput>;
  readonly setup?: Partial<SetupInput>;
  readonly scenario?: Partial<ScenarioInput>;
  /** First attempts planned by day, on each channel. */
  readonly planned?: (day: number) => number;
  /** [team]: most standby agents. */
  readonly standbyAgents?: readonly number[];
}

/** What was done on a day: by Atlas in Lyon (team 0) on the phone, unless it says otherwise. */
interface Work {
  readonly team?: number;
  readonly channel?: number;
  /** Time of day, for surcharges. */
  readonly at?: string;
  readonly completed?: number;
  readonly resolved?: number;
  readonly seconds?: number;
  readonly paidHours?: number;
  readonly standbyHours?: number;
  readonly activations?: number;
}

type Ends = Partial<Record<keyof typeof providerCount, number>>;

const opening = { days: Array.from({ length: 7 }, () => ({ from: '00:00', to: '24:00' })) };
const channel = (id: string, language: string): ScenarioInput['channels'][number] => ({
  id,
  name: id,
  language,
  opening,
  demand: { contactsPerWeek: 700 },
  handleTime: { distribution: 'exponential', meanSeconds: 240 },
  objective: { serviceLevel: 0.8, withinSeconds: 20 },
  continuity: { minimumServiceLevel: 0.5, maximumDisruptionHours: 4 },
});

/**
 * Three months from Friday, 1 January 2027 in intervals of an hour. Atlas has a team in Lyon (0) and
 * one in Tunis (2), Borealis one in Porto (1); all answer phone (0, French) and mail (1, German).
 */
export function ledgerScenario(input: LedgerInput): Scenario {
  const { atlas = {}, borealis = {}, start = '2027-01-01', days = 90 } = input;
  const staffing = { rule: 'constant', agents: 10 } as const;
  const channels = ['phone', 'mail'];
  const shares = { atlas: 0.5, borealis: 0.5 };
  const document: ScenarioInput = {
    schemaVersion: 1,
    name: 'Statement',
    horizon: { start, days, intervalMinutes: 60 },
    channels: [channel('phone', 'fr'), channel('mail', 'de')],
    providers: [
      {
        id: 'atlas',
        name: 'Atlas',
        sites: [
          { id: 'lyon', name: 'Lyon', country: 'fr' },
          { id: 'tunis', name: 'Tunis', country: 'tn' },
        ],
        contract: { prices: [], ...atlas },
      },
      {
        id: 'borealis',
        name: 'Borealis',
        sites: [{ id: 'porto', name: 'Porto', country: 'pt' }],
        contract: { prices: [], ...borealis },
      },
    ],
    setups: [
      {
        id: 'both',
        name: 'Both',
        teams: ['lyon', 'porto', 'tunis'].map((site) => ({ site, channels, staffing })),
        routing: { phone: { policy: 'split', shares }, mail: { policy: 'split', shares } },
        ...input.setup,
      },
    ],
    run: { seed: 'statement', replications: 1 },
    ...input.scenario,
  };
  const shaped = checkShape(JSON.parse(JSON.stringify(document)) as Json);
  if (!shaped.ok) throw new Error(JSON.stringify(shaped.error, null, 1));
  return shaped.value;
}

/** A ledger and the facts that a test writes for it. */
export class LedgerCase {
  readonly scenario: Scenario;
  readonly clock: Clock;
  readonly terms: Terms;
  readonly ledger: Ledger;
  readonly facts: Facts & Record<FactArray, Float64Array>;
  /** What the closings changed, in order. */
  changes: ContractChange[] = [];

  private readonly teams: number;
  private readonly providers: number;

  constructor(input: LedgerInput) {
    this.scenario = ledgerScenario(input);
    const { scenario } = this;
    const setup = scenario.setups[0]!;
    this.clock = clockOf(scenario.horizon, scenario.specialDays);
    this.terms = termsOf(scenario, setup, this.clock);
    this.teams = setup.teams.length;
    this.providers = scenario.providers.length;
    const { days } = this.clock;
    this.ledger = new Ledger(
      scenario,
      {
        setup,
        routing: routingPlan(scenario, setup),
        clock: this.clock,
        standbyAgents: input.standbyAgents ?? setup.teams.map(() => 0),
        planned: scenario.channels.map(() =>
          Float64Array.from({ length: days }, (_, day) => input.planned?.(day) ?? 0),
        ),
      },
      this.terms,
    );
    const { periods, months } = this.terms.calendar;
    const { bands } = this.terms;
    const channels = scenario.channels.length;
    const byBand = periods.length * bands * this.teams;
    const byMonth = months.length * channels;
    const departures = setup.departures?.length ?? 0;
    this.facts = {
      bands,
      completed: new Float64Array(byBand * channels),
      resolved: new Float64Array(byBand * channels),
      handledSeconds: new Float64Array(byBand * channels),
      paidHours: new Float64Array(byBand),
      standbyHours: new Float64Array(periods.length * this.teams),
      activations: new Float64Array(periods.length * this.teams),
      providerDays: new Float64Array(days * channels * (this.providers + 1) * PROVIDER_COUNTS),
      backlogAgeHours: new Float64Array(byMonth * this.providers),
      excused: scenario.providers.map(() => new Uint8Array(days)),
      capacityLost: scenario.providers.map(() => new Float64Array(days)),
      lost: new Float64Array(byMonth),
      unresolved: new Float64Array(byMonth),
      transferred: new Float64Array(byMonth),
      offeredDays: new Float64Array(days * channels),
      breaches: new Float64Array(byMonth),
      hoursBelow: new Float64Array(byMonth),
      newAgents: new Float64Array(months.length * departures),
      contractEnd: new Float64Array(this.providers).fill(days),
      noticeDay: new Float64Array(this.providers).fill(-1),
      agreedShare: () => 0.5,
    };
  }

  /** Adds work done on a day of the horizon. */
  work(day: number, work: Work): this {
    const { team = 0, at = '12:00' } = work;
    const { facts } = this;
    const provider = this.scenario.providers.findIndex(({ sites }) =>
      sites.some(({ id }) => id === this.scenario.setups[0]!.teams[team]!.site),
    );
    const interval = day * this.clock.intervalsPerDay + minuteOfDay(at) / 60;
    const band = this.terms.bandOf(provider)?.[interval] ?? 0;
    const period = this.terms.calendar.periodOfDay[day]!;
    const row = (period * facts.bands + band) * this.teams + team;
    const cell = row * this.scenario.channels.length + (work.channel ?? 0);
    facts.completed[cell]! += work.completed ?? 0;
    facts.resolved[cell]! += work.resolved ?? 0;
    facts.handledSeconds[cell]! += work.seconds ?? 0;
    facts.paidHours[row]! += work.paidHours ?? 0;
    facts.standbyHours[period * this.teams + team]! += work.standbyHours ?? 0;
    facts.activations[period * this.teams + team]! += work.activations ?? 0;
    return this;
  }

  /** Adds contacts offered on a day that end at a provider; on the phone unless it says otherwise. */
  ends(day: number, provider: number, ends: Ends, on = 0): this {
    const row = (day * this.scenario.channels.length + on) * (this.providers + 1) + provider;
    for (const [field, value] of Object.entries(ends)) {
      const at = row * PROVIDER_COUNTS + providerCount[field as keyof typeof providerCount];
      this.facts.providerDays[at]! += value;
    }
    return this;
  }

  /** Lives through all months and settles them. @param before called before a month is closed */
  settle(before?: (month: number) => void): this {
    const { ledger, facts } = this;
    ledger.begin();
    this.changes = [];
    this.terms.calendar.months.forEach(({ first, days }, month) => {
      for (let day = first; day < first + days; day++) ledger.startDay(day, facts);
      before?.(month);
      this.changes.push(...ledger.closeMonth(month, facts));
    });
    return this;
  }

  /** Sum of all lines, in cents. */
  get totalCents(): number {
    return this.ledger.cents.reduce((sum, cents) => sum + cents, 0);
  }

  /**
   * The statement, a row for each line of a month: "2027-01 perContact 10 contacts × 4 = 40.00".
   *
   * @param kinds only these lines
   */
  rows(...kinds: CostLine['kind'][]): string[] {
    return this.ledger.entries().flatMap(({ line: at, month, quantity, unitPrice, cents }) => {
      const line = this.ledger.lines[at]!;
      if (kinds.length > 0 && !kinds.includes(line.kind)) return [];
      const { year, month: ofYear } = this.terms.calendar.months[month]!;
      const date = `${year}-${String(ofYear).padStart(2, '0')}`;
      const amount = (cents / 100).toFixed(2);
      const priced = `${short(quantity)} ${line.quantityUnit} × ${short(unitPrice)} = ${amount}`;
      return [`${date} ${nameOf(line)} ${priced}`];
    });
  }
}

type FactArray = {
  [K in keyof Facts]-?: Facts[K] extends ArrayLike<number> ? K : never;
}[keyof Facts];

/** "perContact", "perContact tier 1", "premium 0 on clause 2", "perContact by amendment 0". */
function nameOf({ kind, tier, premium, clause, amendment }: CostLine): string {
  const parts: string[] = [kind];
  if (tier >= 0) parts.push(`tier ${tier}`);
  if (premium >= 0) parts.push(`${premium} on clause ${clause}`);
  if (amendment >= 0) parts.push(`by amendment ${amendment}`);
  return parts.join(' ');
}

/** At most six digits after the point. */
const short = (value: number): string => String(Number(value.toFixed(6)));
