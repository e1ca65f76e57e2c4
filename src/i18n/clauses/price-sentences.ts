import { tr } from '../../base/words.ts';
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
  return sentence(tr`${scene.provider} is paid ${priceInWords(clause, scene)}`);
}

/** "2.50 € for each call handled; 2.20 € beyond 10,000 a month". */
export function priceInWords(clause: PriceClause, scene: ClauseScene): string {
  const price = money(clause.price, scene.currency);
  switch (clause.model) {
    case 'perContact':
      return withTiers(
        tr`${price} for each ${contactOf(scene, clause.channel)} handled${scope(clause)}`,
        clause.tiers,
        scene,
      );
    case 'perResolvedContact':
      return withTiers(
        tr`${price} for each ${contactOf(scene, clause.channel)} that settles its need${scope(clause)}`,
        clause.tiers,
        scene,
      );
    case 'perHandledMinute':
      return withTiers(
        tr`${price} for each minute that agents spend on a ${contactOf(scene, clause.channel)}${scope(clause)}`,
        clause.tiers,
        scene,
      );
    case 'perStaffedHour':
      return withTiers(tr`${price} for each paid agent-hour${scope(clause)}`, clause.tiers, scene);
    case 'perAgentMonth': {
      const hours = formatNumber(clause.hoursPerAgent);
      return withTiers(
        tr`${price} a month for each full-time agent (${hours} paid hours)${scope(clause)}`,
        clause.tiers,
        scene,
      );
    }
    case 'fixedPerMonth':
      return tr`${price} a month, whatever the volume`;
  }
}

/** " in French", " at the sites in Portugal": what the clause is limited to beside a channel. */
function scope(clause: {
  readonly language?: string | undefined;
  readonly country?: string | undefined;
}): string {
  const { language, country } = clause;
  return [
    language === undefined ? '' : tr` in ${languageName(language)}`,
    country === undefined ? '' : tr` at the sites in ${countryName(country)}`,
  ].join('');
}

function withTiers(base: string, tiers: Tiers | undefined, { currency }: ClauseScene): string {
  if (tiers === undefined || tiers.steps.length === 0) return base;
  const { kind, per, steps } = tiers;
  const words = steps.map(({ above, price }, index) => {
    const volume = formatNumber(above);
    const amount = money(price, currency);
    if (kind === 'incremental') {
      if (index > 0) return tr`${amount} beyond ${volume}`;
      return per === 'month'
        ? tr`${amount} beyond ${volume} a month`
        : tr`${amount} beyond ${volume} a year`;
    }
    if (index > 0) return tr`${amount} with more than ${volume}`;
    return per === 'month'
      ? tr`${amount} for all of them in a month with more than ${volume}`
      : tr`${amount} for all of them in a year with more than ${volume}`;
  });
  return [base, ...words].join(tr`; `);
}

function weekdays(day: number): string {
  const names = [
    tr`Mondays`,
    tr`Tuesdays`,
    tr`Wednesdays`,
    tr`Thursdays`,
    tr`Fridays`,
    tr`Saturdays`,
    tr`Sundays`,
  ];
  return names[day - 1] ?? String(day);
}

/** "Nights: Atlas is paid 25 % more from 20:00 to 06:00." */
export function premiumSentence(clause: Premium, scene: ClauseScene): string {
  return tr`${clause.name}: ${scene.provider} is paid ${premiumInWords(clause)}.`;
}

/** "25 % more on Sundays and holidays from 20:00 to 06:00". */
export function premiumInWords({ surcharge, days, holidays, from, to }: Premium): string {
  const named = [
    ...(days ?? []).toSorted((a, b) => a - b).map(weekdays),
    ...(holidays ? [tr`holidays`] : []),
  ];
  const isWeek = (days ?? []).length === 7;
  const when = isWeek || named.length === 0 ? tr`every day` : tr`on ${listed(named)}`;
  const hours = from === '00:00' && to === '24:00' ? '' : tr` from ${from} to ${to}`;
  return tr`${percent(surcharge)} more ${when}${hours}`;
}

/** "From 1 July 2027 on, and every 12 months after, 70 % of each price rises by 2 %." */
export function indexationSentence({ from, everyMonths, rate, indexedShare }: Indexation): string {
  const months = counted(everyMonths, tr`month`, tr`months`);
  const start = tr`on ${dateInWords(from)} and every ${months} after,`;
  if (rate === 0 || indexedShare === 0) return sentence(tr`${start} prices stay as they are`);
  const by = percent(Math.abs(rate));
  if (indexedShare === 1) {
    return sentence(
      rate > 0 ? tr`${start} prices go up by ${by}` : tr`${start} prices go down by ${by}`,
    );
  }
  const part = percent(indexedShare);
  return sentence(
    rate > 0
      ? tr`${start} ${part} of each price goes up by ${by}; the rest stays`
      : tr`${start} ${part} of each price goes down by ${by}; the rest stays`,
  );
}

/** "Atlas’s invoice comes to at least 50,000 € a month." */
export function minimumSentence(amount: number, { provider, currency }: ClauseScene): string {
  return tr`${provider}’s invoice comes to at least ${money(amount, currency)} a month.`;
}

/** What standby agents and reserved seats cost; each part that costs nothing left out. */
export function standbySentence(prices: StandbyPrices, scene: ClauseScene): string {
  const costs = coverInWords(prices, scene);
  if (costs.length === 0) return tr`Standby agents and reserved seats cost nothing.`;
  return sentence(tr`cover costs ${costs.join(tr`; `)}`);
}

/** "220 € a month for each agent on standby, called in or not": one text for each part that costs. */
export function coverInWords(
  { retainerPerAgentMonth, activationFee, perActiveHour, perSeatMonth = 0 }: StandbyPrices,
  { currency }: ClauseScene,
): readonly string[] {
  const part = (amount: number, words: (price: string) => string): readonly string[] =>
    amount > 0 ? [words(money(amount, currency))] : [];
  return [
    ...part(
      retainerPerAgentMonth,
      (price) => tr`${price} a month for each agent on standby, called in or not`,
    ),
    ...part(activationFee, (price) => tr`${price} each time they are called in`),
    ...part(perActiveHour, (price) => tr`${price} for each hour one of them works`),
    ...part(perSeatMonth, (price) => tr`${price} a month for each recovery seat reserved`),
  ];
}

/** "Steering Atlas costs the company 90,000 € a year." */
export function governanceSentence(
  amount: number,
  { provider, clientCurrency }: ClauseScene,
): string {
  return amount === 0
    ? tr`Steering ${provider} costs the company nothing.`
    : tr`Steering ${provider} costs the company ${money(amount, clientCurrency)} a year.`;
}
