import type { Indexation, Premium, StandbyPrices, Tiers } from '../../scenario/clause-types.ts';
import type { PriceClause } from '../../scenario/types.ts';
import { formatNumber } from '../number.ts';
import { contactOf, type ClauseScene } from './scene.ts';
import {
  counted,
  countryName,
  dateInWords,
  languageName,
  listed,
  money,
  percent,
  sentence,
} from './words.ts';

/** "Atlas is paid 2.50 € for each call handled; 2.20 € beyond 10,000 a month." */
export function priceSentence(clause: PriceClause, scene: ClauseScene): string {
  return sentence(`${scene.provider} is paid ${priceInWords(clause, scene)}`);
}

/** "2.50 € for each call handled; 2.20 € beyond 10,000 a month". */
export function priceInWords(clause: PriceClause, scene: ClauseScene): string {
  const price = money(clause.price, scene.currency);
  switch (clause.model) {
    case 'perContact':
      return withTiers(
        `${price} for each ${contactOf(scene, clause.channel)} handled${scope(clause)}`,
        clause.tiers,
        scene,
      );
    case 'perResolvedContact':
      return withTiers(
        `${price} for each ${contactOf(scene, clause.channel)} that settles its need${scope(clause)}`,
        clause.tiers,
        scene,
      );
    case 'perHandledMinute':
      return withTiers(
        `${price} for each minute that agents spend on a ${contactOf(scene, clause.channel)}${scope(clause)}`,
        clause.tiers,
        scene,
      );
    case 'perStaffedHour':
      return withTiers(`${price} for each paid agent-hour${scope(clause)}`, clause.tiers, scene);
    case 'perAgentMonth': {
      const hours = formatNumber(clause.hoursPerAgent);
      const agent = `each full-time agent (${hours} paid hours)`;
      return withTiers(`${price} a month for ${agent}${scope(clause)}`, clause.tiers, scene);
    }
    case 'fixedPerMonth':
      return `${price} a month, whatever the volume`;
  }
}

/** " in French", " at the sites in Portugal": what the clause is limited to beside a channel. */
function scope(clause: {
  readonly language?: string | undefined;
  readonly country?: string | undefined;
}): string {
  const { language, country } = clause;
  return [
    language === undefined ? '' : ` in ${languageName(language)}`,
    country === undefined ? '' : ` at the sites in ${countryName(country)}`,
  ].join('');
}

function withTiers(base: string, tiers: Tiers | undefined, { currency }: ClauseScene): string {
  if (tiers === undefined || tiers.steps.length === 0) return base;
  const { kind, per, steps } = tiers;
  const words = steps.map(({ above, price }, index) => {
    const volume = formatNumber(above);
    const amount = money(price, currency);
    if (kind === 'incremental') {
      return `${amount} beyond ${volume}${index === 0 ? ` a ${per}` : ''}`;
    }
    return index === 0
      ? `${amount} for all of them in a ${per} with more than ${volume}`
      : `${amount} with more than ${volume}`;
  });
  return [base, ...words].join('; ');
}

const WEEKDAYS = [
  'Mondays',
  'Tuesdays',
  'Wednesdays',
  'Thursdays',
  'Fridays',
  'Saturdays',
  'Sundays',
];

/** "Nights: Atlas is paid 25 % more from 20:00 to 06:00." */
export function premiumSentence(clause: Premium, scene: ClauseScene): string {
  return `${clause.name}: ${scene.provider} is paid ${premiumInWords(clause)}.`;
}

/** "25 % more on Sundays and holidays from 20:00 to 06:00". */
export function premiumInWords({ surcharge, days, holidays, from, to }: Premium): string {
  const named = [
    ...(days ?? []).toSorted((a, b) => a - b).map((day) => WEEKDAYS[day - 1] ?? String(day)),
    ...(holidays ? ['holidays'] : []),
  ];
  const isWeek = (days ?? []).length === 7;
  const when = isWeek || named.length === 0 ? 'every day' : `on ${listed(named)}`;
  const hours = from === '00:00' && to === '24:00' ? '' : ` from ${from} to ${to}`;
  return `${percent(surcharge)} more ${when}${hours}`;
}

/** "From 1 July 2027 on, and every 12 months after, 70 % of each price rises by 2 %." */
export function indexationSentence({ from, everyMonths, rate, indexedShare }: Indexation): string {
  const start = `on ${dateInWords(from)} and every ${counted(everyMonths, 'month')} after,`;
  if (rate === 0 || indexedShare === 0) return sentence(`${start} prices stay as they are`);
  const direction = rate > 0 ? 'up' : 'down';
  const by = `${direction} by ${percent(Math.abs(rate))}`;
  return sentence(
    indexedShare === 1
      ? `${start} prices go ${by}`
      : `${start} ${percent(indexedShare)} of each price goes ${by}; the rest stays`,
  );
}

/** "Atlas’s invoice comes to at least 50,000 € a month." */
export function minimumSentence(amount: number, { provider, currency }: ClauseScene): string {
  return `${provider}’s invoice comes to at least ${money(amount, currency)} a month.`;
}

/** What standby agents and reserved seats cost; each part that costs nothing left out. */
export function standbySentence(prices: StandbyPrices, scene: ClauseScene): string {
  const costs = coverInWords(prices, scene);
  if (costs.length === 0) return 'Standby agents and reserved seats cost nothing.';
  return sentence(`cover costs ${costs.join('; ')}`);
}

/** "220 € a month for each agent on standby, called in or not": one text for each part that costs. */
export function coverInWords(
  { retainerPerAgentMonth, activationFee, perActiveHour, perSeatMonth = 0 }: StandbyPrices,
  { currency }: ClauseScene,
): readonly string[] {
  const parts = [
    [retainerPerAgentMonth, 'a month for each agent on standby, called in or not'],
    [activationFee, 'each time they are called in'],
    [perActiveHour, 'for each hour one of them works'],
    [perSeatMonth, 'a month for each recovery seat reserved'],
  ] as const;
  return parts.flatMap(([amount, what]) =>
    amount > 0 ? [`${money(amount, currency)} ${what}`] : [],
  );
}

/** "Steering Atlas costs the company 90,000 € a year." */
export function governanceSentence(
  amount: number,
  { provider, clientCurrency }: ClauseScene,
): string {
  return amount === 0
    ? `Steering ${provider} costs the company nothing.`
    : `Steering ${provider} costs the company ${money(amount, clientCurrency)} a year.`;
}
