import { parseIsoDate, weekday } from '../base/calendar.ts';
import { said, tr } from '../base/words.ts';
import { inWords } from './in-words.ts';
import { isDeferred } from './media.ts';
import type { Channel, Contract, Scenario } from './types.ts';

/** The sections of the form, in the order of the page. */
export type SectionId = 'demand' | 'providers' | 'hazards' | 'setups' | 'contracts' | 'run';

/** A section of the form and what it holds, in one line. */
export interface SectionSummary {
  readonly id: SectionId;
  readonly title: string;
  readonly summary: string;
}

/** One line for each section, in the language in use: "21,000 a week", "2, 3 sites", "1,000 years". */
export function describeSections(scenario: Scenario): readonly SectionSummary[] {
  return [
    { id: 'demand', title: tr`Demand`, summary: demand(scenario) },
    { id: 'providers', title: tr`Providers`, summary: providers(scenario) },
    { id: 'hazards', title: tr`Hazards`, summary: hazards(scenario) },
    { id: 'setups', title: tr`Setups`, summary: setups(scenario) },
    { id: 'contracts', title: tr`Contracts`, summary: contracts(scenario) },
    { id: 'run', title: tr`Run`, summary: run(scenario) },
  ];
}

function demand({ channels, horizon, specialDays = [] }: Scenario): string {
  const total = channels.reduce((sum, channel) => sum + perWeek(channel, horizon.start), 0);
  const deferred = channels.filter(isDeferred).length;
  const parts = [tr`${inWords(Math.round(total))} a week`];
  if (channels.length > 1) parts.push(tr`${channels.length} channels`);
  if (deferred > 0) parts.push(counted(deferred, 'deferred'));
  if (specialDays.length > 0) parts.push(counted(specialDays.length, 'specialDay'));
  return parts.join(', ');
}

/** Contacts in a usual week, within opening days; of a table by date, in seven days on average. */
function perWeek({ demand: { contactsPerWeek, table }, opening }: Channel, start: string): number {
  if (table === undefined) return contactsPerWeek;
  const first = parseIsoDate(start) ?? 0;
  const rows = table.days.map((row) => row.reduce((sum, contacts) => sum + contacts, 0));
  const dated = rows.length !== 1 && rows.length !== 7;
  const days = Array.from({ length: dated ? rows.length : 7 }, (_, day) => {
    const open = opening.days[dated ? weekday(first + day) : day] !== null;
    return open ? (rows[rows.length === 1 ? 0 : day] ?? 0) : 0;
  });
  return (days.reduce((sum, contacts) => sum + contacts, 0) / days.length) * 7;
}

function providers({ providers: all }: Scenario): string {
  const sites = all.reduce((sum, provider) => sum + provider.sites.length, 0);
  return `${String(all.length)}, ${counted(sites, 'site')}`;
}

function hazards({ hazards: all }: Scenario): string {
  if (all.length === 0) return tr`none`;
  const scripted = all.filter(({ occurs }) => 'at' in occurs).length;
  if (scripted === 0) return String(all.length);
  return tr`${all.length}, ${scripted} at a set time`;
}

const PRICE_WORDS = {
  perContact: 'per contact',
  perHandledMinute: 'per minute',
  perStaffedHour: 'per hour',
  fixedPerMonth: 'fixed',
  perResolvedContact: 'per resolved contact',
  perAgentMonth: 'per agent',
} as const;

function contracts({ providers: all, client }: Scenario): string {
  const models = all.flatMap(({ contract }) => contract.prices.map(({ model }) => model));
  const words = [...new Set(models)].map((model) => said(PRICE_WORDS[model]));
  const count = (of: (contract: Contract) => readonly unknown[] | undefined): number =>
    all.reduce((sum, { contract }) => sum + (of(contract)?.length ?? 0), 0);
  const parts = [
    [count(({ commitment }) => (commitment === undefined ? [] : [commitment])), 'commitment'],
    [count(({ indicators }) => indicators), 'indicator'],
    [count(({ amendments }) => amendments), 'amendment'],
    [count(({ triggers }) => triggers), 'trigger'],
  ] as const;
  return [
    String(all.length),
    ...words,
    ...parts.flatMap(([number, thing]) => (number === 0 ? [] : [counted(number, thing)])),
    ...(client === undefined ? [] : [tr`own costs`]),
  ].join(', ');
}

function setups({ setups: all }: Scenario): string {
  const departures = all.reduce((sum, setup) => sum + (setup.departures?.length ?? 0), 0);
  const moves = all.some(({ reallocations = [] }) => reallocations.length > 0);
  return [
    inWords(all.length),
    ...(departures === 0 ? [] : [counted(departures, 'departure')]),
    ...(moves ? [tr`shares that follow performance`] : []),
  ].join(', ');
}

/** A horizon of about a year counts in years, any other in its days. */
function run({ horizon, run: { replications } }: Scenario): string {
  const isYear = horizon.days >= 360 && horizon.days <= 370;
  const length = isYear
    ? counted(replications, 'year')
    : tr`${inWords(replications)} × ${counted(horizon.days, 'day')}`;
  const { warmUpDays = 0 } = horizon;
  return warmUpDays === 0 ? length : tr`${length}, warmed up ${counted(warmUpDays, 'day')}`;
}

/** What is counted, one of it and several. */
const COUNTED = {
  site: () => [tr`1 site`, (count: string) => tr`${count} sites`],
  deferred: () => [tr`1 deferred`, (count: string) => tr`${count} deferred`],
  specialDay: () => [tr`1 special day`, (count: string) => tr`${count} special days`],
  commitment: () => [tr`1 commitment`, (count: string) => tr`${count} commitments`],
  indicator: () => [tr`1 indicator`, (count: string) => tr`${count} indicators`],
  amendment: () => [tr`1 amendment`, (count: string) => tr`${count} amendments`],
  trigger: () => [tr`1 trigger`, (count: string) => tr`${count} triggers`],
  departure: () => [tr`1 departure`, (count: string) => tr`${count} departures`],
  year: () => [tr`1 year`, (count: string) => tr`${count} years`],
  day: () => [tr`1 day`, (count: string) => tr`${count} days`],
} satisfies Record<string, () => readonly [string, (count: string) => string]>;

function counted(count: number, thing: keyof typeof COUNTED): string {
  const [one, several] = COUNTED[thing]();
  return count === 1 ? one : several(inWords(count));
}
