import { said, tr } from '../base/words.ts';
import type { CostLine } from '../engine/contract/cost-line.ts';
import type { Amendment, Indicator, Tiers } from '../scenario/clause-types.ts';
import type { Contract, PriceClause, Scenario } from '../scenario/types.ts';
import { valueInWords } from './clauses/indicator-unit.ts';
import { countryName, dateInWords, languageName } from './clauses/words.ts';
import { choiceWords } from './en-choices.ts';
import { digits, percentage } from './statement-numbers.ts';

/** What says which line of cost it is; the places in the document may be left out. */
export type LineSaid = Pick<CostLine, 'kind' | 'provider' | 'channel'> &
  Partial<Pick<CostLine, 'clause' | 'amendment' | 'tier' | 'premium' | 'premiumAmendment'>>;

/**
 * A line of cost in words: "Price per contact answered, Phone, from 10,000 to 20,000 a month, as
 * amended on 1 July 2027 (Renegotiation)".
 */
export function lineInWords(line: LineSaid, scenario: Scenario): string {
  return [mainWords(line, scenario), ...amended(line, scenario)].join(', ');
}

/** What each kind of line is for. Prices and indicators say more than that. */
const KINDS: Readonly<Record<CostLine['kind'], string>> = {
  perContact: 'Price per contact answered',
  perResolvedContact: 'Price per contact resolved',
  perHandledMinute: 'Price per minute handled',
  perStaffedHour: 'Price per staffed hour',
  perAgentMonth: 'Price per agent and month',
  fixedPerMonth: 'Fixed fee',
  premium: 'Surcharge',
  aboveBand: 'Premium on volume above the band',
  takeOrPay: 'Take-or-pay: volume that did not come',
  minimumInvoice: 'Up to the least invoice of the month',
  indicator: 'Bonus or malus',
  earnBack: 'Malus earned back',
  indicatorCap: 'Cap on bonus and malus together',
  standbyRetainer: 'Standby agents, retainer',
  standbyActivation: 'Standby agents, each call',
  standbyHours: 'Standby agents, hours at work',
  reservedSeats: 'Recovery seats reserved',
  exitFee: 'Exit fee',
  governance: 'Steering the provider',
  integration: 'Connecting the provider',
  newAgents: 'New agents of those who take over',
  lostContacts: 'Contacts lost',
  transfers: 'Contacts passed to another provider',
  continuityBreach: 'Disruptions longer than the tolerable (MTPD)',
  churn: 'Customers who leave',
  penalty: 'Regulator’s penalty',
};

/** What a line is for, without its amendment. */
function mainWords(line: LineSaid, scenario: Scenario): string {
  const { kind, channel } = line;
  const contract = scenario.providers[line.provider]?.contract;
  const limits = channelWords(scenario, channel);
  switch (kind) {
    case 'premium': {
      const clause = priceOf(line, contract);
      const surcharge = listOf(contract, line.premiumAmendment, 'premiums')?.[line.premium ?? -1];
      const named =
        surcharge === undefined
          ? said(KINDS.premium)
          : `${surcharge.name} (+${percentage(surcharge.surcharge)})`;
      const what =
        clause === undefined ? named : tr`${named} on the ${lower(said(KINDS[clause.model]))}`;
      return [what, ...limits, ...scopeWords(clause)].join(', ');
    }
    case 'indicator':
    case 'earnBack': {
      const indicator = listOf(contract, line.amendment, 'indicators')?.[line.clause ?? -1];
      const named = said(KINDS[kind]);
      const what = indicator === undefined ? named : indicatorWords(named, indicator);
      return [what, ...limits].join(', ');
    }
    default: {
      const clause = priceOf(line, contract);
      const tier = tierWords(clause, line.tier);
      return [said(KINDS[kind]), ...limits, ...scopeWords(clause), ...tier].join(', ');
    }
  }
}

function channelWords({ channels }: Scenario, channel: number): readonly string[] {
  const name = channels[channel]?.name;
  return name === undefined ? [] : [name];
}

/** The clause of a price, and of a surcharge on it; undefined for any other line. */
function priceOf(
  { kind, clause, amendment }: LineSaid,
  contract: Contract | undefined,
): PriceClause | undefined {
  const price = listOf(contract, amendment, 'prices')?.[clause ?? -1];
  return price?.model === kind || kind === 'premium' ? price : undefined;
}

type Lists = Pick<Amendment, 'prices' | 'premiums' | 'indicators'>;

/** A list of the contract as signed (−1), or of an amendment. */
function listOf<K extends keyof Lists>(
  contract: Contract | undefined,
  amendment: number | undefined,
  key: K,
): Lists[K] {
  if (contract === undefined || amendment === undefined) return undefined;
  const given: Lists | undefined = amendment < 0 ? contract : contract.amendments?.[amendment];
  return given?.[key];
}

/** "in French", "at the sites in Portugal". */
function scopeWords(clause: PriceClause | undefined): readonly string[] {
  if (clause === undefined) return [];
  const language = 'language' in clause ? clause.language : undefined;
  const country = 'country' in clause ? clause.country : undefined;
  return [
    ...(language === undefined ? [] : [tr`in ${languageName(language)}`]),
    ...(country === undefined ? [] : [tr`at the sites in ${countryName(country)}`]),
  ];
}

/** "up to 10,000 a month", "from 10,000 to 20,000 a month", "above 20,000 a month". */
function tierWords(clause: PriceClause | undefined, tier = -1): readonly string[] {
  const tiers = clause !== undefined && 'tiers' in clause ? clause.tiers : undefined;
  if (tiers === undefined || tier < 0) return [];
  const { per, kind }: Tiers = tiers;
  const from = tiers.steps[tier - 1]?.above;
  const to = tiers.steps[tier]?.above;
  const range = per === 'month' ? aMonth(from, to) : aYear(from, to);
  return [kind === 'allUnits' ? tr`all units of a volume ${range}` : range];
}

/** The bounds of a tier; undefined: there is none. */
type Bound = number | undefined;

function aMonth(from: Bound, to: Bound): string {
  if (from === undefined) return tr`up to ${shown(to)} a month`;
  if (to === undefined) return tr`above ${shown(from)} a month`;
  return tr`from ${shown(from)} to ${shown(to)} a month`;
}

function aYear(from: Bound, to: Bound): string {
  if (from === undefined) return tr`up to ${shown(to)} a year`;
  if (to === undefined) return tr`above ${shown(from)} a year`;
  return tr`from ${shown(from)} to ${shown(to)} a year`;
}

const shown = (volume: Bound): string => digits(volume ?? 0, 0, 4);

/** "Bonus or malus: service level, target 80 %, each quarter". */
function indicatorWords(what: string, { indicator, target, measuredOver }: Indicator): string {
  const name = choiceWords(indicator);
  const often = choiceWords(measuredOver, 'measuredOver');
  return tr`${what}: ${name}, target ${valueInWords(indicator, target)}, ${often}`;
}

/** "as amended on 1 July 2027 (Renegotiation)"; nothing for the contract as signed. */
function amended(
  { provider, amendment = -1, premiumAmendment = -1 }: LineSaid,
  { providers }: Scenario,
): readonly string[] {
  // The later of the two is what made the line.
  const found = providers[provider]?.contract.amendments?.[Math.max(amendment, premiumAmendment)];
  if (found === undefined) return [];
  const date = dateInWords(found.from);
  return [
    found.name === undefined
      ? tr`as amended on ${date}`
      : tr`as amended on ${date} (${found.name})`,
  ];
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
