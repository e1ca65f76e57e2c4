import { tr } from '../base/words.ts';
import type { BankRefusal } from '../engine/bank/refusal.ts';
import type { ResultLayout } from '../engine/result.ts';
import { numberStyle, plain } from './words.ts';

/** Where calm days come from: a bank of so many simulated ones, or none although one was asked for. */
export type CalmDays = { readonly bankDays: number } | { readonly noBank: BankRefusal };

/** What a run's layout says of calm days; undefined: all are simulated, as was asked. */
export function calmDaysOf(layout: ResultLayout): CalmDays | undefined {
  const { bankDays, everyDayBecause } = layout;
  if (bankDays !== undefined) return { bankDays };
  if (everyDayBecause === undefined || everyDayBecause === 'asked') return undefined;
  return { noBank: everyDayBecause };
}

/** The same as a sentence. */
export function calmDaysSentence(calm: CalmDays): string {
  if ('bankDays' in calm) {
    const days = plain(calm.bankDays, numberStyle());
    return tr`Calm days are drawn from a bank of up to ${days} simulated days. Intervals here and in the table count the bank’s own error; those of plots and of other comparisons do not.`;
  }
  switch (calm.noBank) {
    case 'openAtNight':
      return tr`Every day is simulated, not drawn from a bank: a channel is open at midnight.`;
    case 'deferredWork':
      return tr`Every day is simulated, not drawn from a bank: deferred work is left over from day to day.`;
    case 'laterContacts':
      return tr`Every day is simulated, not drawn from a bank: customers come back on later days.`;
    case 'everyDayDiffers':
      return tr`Every day is simulated, not drawn from a bank: too few days are alike.`;
    case 'asked':
      return '';
  }
}
