import { minuteOfDay } from '../../base/calendar.ts';
import { tr } from '../../base/words.ts';
import { digits } from '../in-words.ts';
import { shortRendering, type PathStep } from '../issue.ts';
import type { Contract, PriceClause } from '../types.ts';
import { versionsOf, type Version } from './contract-versions.ts';
import type { Check, Report } from './report.ts';
import { checkEdge } from './week-hours.ts';

type Premium = NonNullable<Contract['premiums']>[number];

/** Tiers rise; surcharges fall on whole intervals, on days there are, and on prices that bear them. */
export const checkPrices: Check = ({ providers, horizon, specialDays = [] }, report) => {
  const hasHolidays = specialDays.some(({ holiday }) => holiday === true);
  providers.forEach((provider, p) => {
    for (const version of versionsOf(provider, p)) {
      version.given.prices?.forEach((price, index) => {
        checkTiers(report, [...version.path, 'prices', index], version.name, price);
      });
      version.given.premiums?.forEach((premium, index) => {
        const path = [...version.path, 'premiums', index];
        checkHours(report, path, premium, horizon.intervalMinutes);
        checkDays(report, path, version.name, premium, hasHolidays);
      });
      checkBearers(report, version);
    }
  });
};

function checkTiers(
  report: Report,
  path: readonly PathStep[],
  whose: string,
  price: PriceClause,
): void {
  if (!('tiers' in price) || price.tiers === undefined) return;
  price.tiers.steps.forEach(({ above }, index, steps) => {
    const before = steps[index - 1];
    if (before === undefined || above > before.above) return;
    report.inconsistent([...path, 'tiers', 'steps', index, 'above'], {
      received: shortRendering(above),
      expected: `more than the tier before, ${String(before.above)}`,
      message: tr`${whose} has a tier above ${digits(above)} after the one above ${digits(before.above)}. Put the tiers in the order of their volumes, each once.`,
    });
  });
}

function checkHours(
  report: Report,
  path: readonly PathStep[],
  { name, from, to }: Premium,
  intervalMinutes: number,
): void {
  checkEdge(report, [...path, 'from'], from, intervalMinutes);
  checkEdge(report, [...path, 'to'], to, intervalMinutes);
  if (minuteOfDay(from) % 1440 !== minuteOfDay(to) % 1440) return;
  if (minuteOfDay(from) === 0 && minuteOfDay(to) === 1440) return;
  report.inconsistent([...path, 'to'], {
    received: shortRendering(to),
    expected: 'another time than the one it begins at',
    message: tr`The surcharge "${name}" begins and ends at ${from}, so it never holds. Give another end; for the whole day, from 00:00 to 24:00.`,
  });
}

function checkDays(
  report: Report,
  path: readonly PathStep[],
  whose: string,
  { name, days = [], holidays }: Premium,
  hasHolidays: boolean,
): void {
  days.forEach((day, place) => {
    if (days.indexOf(day) === place) return;
    report.inconsistent([...path, 'days', place], {
      received: shortRendering(day),
      expected: 'a weekday that the list does not have yet',
      message: tr`The surcharge "${name}" names the weekday ${digits(day)} twice. Remove it once.`,
    });
  });
  if (!holidays || hasHolidays) return;
  report.inconsistent([...path, 'holidays'], {
    received: 'true',
    expected: 'false, as no special day is marked as a holiday',
    message: tr`${whose} asks the surcharge "${name}" on holidays, but no special day of the scenario is marked as one. Mark those that are, or take the holidays out of the surcharge.`,
  });
}

const BEAR_SURCHARGES: ReadonlySet<PriceClause['model']> = new Set<PriceClause['model']>([
  'perContact',
  'perResolvedContact',
  'perHandledMinute',
  'perStaffedHour',
]);

/** Whether a price is raised by surcharges. */
export const bearsSurcharges = ({ model }: PriceClause): boolean => BEAR_SURCHARGES.has(model);

/** Whether a price is paid by the contact, its minutes or its outcome. */
export const isByVolume = (price: PriceClause): boolean =>
  bearsSurcharges(price) && price.model !== 'perStaffedHour';

function checkBearers(report: Report, { path, name, given, prices }: Version): void {
  const { premiums = [] } = given;
  if (!premiums.some(({ surcharge }) => surcharge > 0) || prices.some(bearsSurcharges)) return;
  report.inconsistent([...path, 'premiums'], {
    received: shortRendering(premiums),
    expected:
      'no surcharge where nothing is paid per contact, resolved contact, handled minute or staffed hour',
    message: tr`${name} has surcharges, but none of its prices bears any: a price per agent and month or a fixed price is the same at night. Add a price that bears them, or remove the surcharges.`,
  });
}
