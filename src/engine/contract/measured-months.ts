import { providerCount, PROVIDER_COUNTS } from '../queueing/tally.ts';
import type { BillingMonth } from './billing-calendar.ts';
import { FAILURES, failedFor } from './central-failures.ts';
import type { Facts } from './facts.ts';
import type { MonthSpan } from './measuring-periods.ts';

/** A field of the counts kept by provider. */
export type ProviderField = (typeof providerCount)[keyof typeof providerCount];

type MeasuredFacts = Pick<Facts, 'providerDays' | 'excused' | 'agreedShare'>;

/** Sizes of what is measured. */
export interface MeasuredShape {
  readonly months: readonly BillingMonth[];
  readonly channels: number;
  readonly providers: number;
  /** [channel]: whether contacts wait in a queue that the client holds. */
  readonly central: readonly boolean[];
}

/**
 * What ended at each provider, month by month, as it stood at each closing. A contact counts in the
 * month at whose closing it has ended: one that was offered in January and ends in February is
 * February's. A day on which force majeure excuses the provider counts in no indicator, whenever its
 * contacts end; it counts in the volume.
 *
 * What fails in a queue that the client holds counts at those who were to answer it; see `failedFor`.
 */
export class MeasuredMonths {
  private readonly shape: MeasuredShape;
  /** Numbers of one closing: channels × providers × PROVIDER_COUNTS. */
  private readonly width: number;
  /** [closing][channel][provider][field], closing 0 before the first month: totals so far. */
  private readonly all: Float64Array;
  private readonly unexcused: Float64Array;

  /** [(day × channels + channel) × providers + provider]: shares agreed; where the client holds a queue. */
  private readonly agreed: Float64Array;

  constructor(shape: MeasuredShape) {
    const { months, channels, providers, central } = shape;
    const days = months.reduce((sum, month) => sum + month.days, 0);
    this.shape = shape;
    this.agreed = new Float64Array(central.includes(true) ? days * channels * providers : 0);
    this.width = shape.channels * shape.providers * PROVIDER_COUNTS;
    this.all = new Float64Array((shape.months.length + 1) * this.width);
    this.unexcused = new Float64Array(this.all.length);
  }

  /** Keeps what stands when a month is closed; months are closed in order. */
  close(month: number, facts: MeasuredFacts): void {
    const { months, channels, providers, central } = this.shape;
    const { providerDays, excused } = facts;
    const { first, days } = months[month]!;
    const start = (month + 1) * this.width;
    this.noteAgreed(months[month]!, facts);
    this.all.fill(0, start, start + this.width);
    this.unexcused.fill(0, start, start + this.width);
    for (let day = 0; day < first + days; day++) {
      let to = start;
      for (let channel = 0; channel < channels; channel++) {
        let from = (day * channels + channel) * (providers + 1) * PROVIDER_COUNTS;
        for (let provider = 0; provider < providers; provider++) {
          const counts = excused[provider]![day] !== 1;
          for (let field = 0; field < PROVIDER_COUNTS; field++) {
            const value = providerDays[from++]!;
            this.all[to]! += value;
            if (counts) this.unexcused[to]! += value;
            to++;
          }
        }
        if (central[channel]!) this.allot(day, channel, from, start, facts);
      }
    }
  }

  /** Keeps the shares agreed for the days of a month. */
  private noteAgreed({ first, days }: BillingMonth, { agreedShare }: MeasuredFacts): void {
    const { channels, providers, central } = this.shape;
    for (let channel = 0; channel < channels; channel++) {
      if (!central[channel]!) continue;
      for (let day = first; day < first + days; day++) {
        for (let provider = 0; provider < providers; provider++) {
          const at = (day * channels + channel) * providers + provider;
          this.agreed[at] = agreedShare(channel, provider, day);
        }
      }
    }
  }

  /** Adds what failed with nobody, `from` in providerDays, at the providers by their shares. */
  private allot(
    day: number,
    channel: number,
    from: number,
    start: number,
    { providerDays, excused }: MeasuredFacts,
  ): void {
    const { channels, providers } = this.shape;
    for (const field of FAILURES) {
      const failed = providerDays[from + field]!;
      if (failed === 0) continue;
      for (let provider = 0; provider < providers; provider++) {
        const share = this.agreed[(day * channels + channel) * providers + provider]!;
        const part = failedFor(failed, share);
        const to = start + (channel * providers + provider) * PROVIDER_COUNTS + field;
        this.all[to]! += part;
        if (excused[provider]![day] !== 1) this.unexcused[to]! += part;
      }
    }
  }

  /** A count over closed months, excused days left out. */
  measured(field: ProviderField, channel: number, provider: number, span: MonthSpan): number {
    return this.between(this.unexcused, field, channel, provider, span);
  }

  /** Contacts that ended at a provider, excused days included: the volume that the client brought. */
  volume(channel: number, provider: number, span: MonthSpan): number {
    return ENDS.reduce<number>(
      (sum, field) => sum + this.between(this.all, field, channel, provider, span),
      0,
    );
  }

  private between(
    totals: Float64Array,
    field: number,
    channel: number,
    provider: number,
    { from, to }: MonthSpan,
  ): number {
    const at = (channel * this.shape.providers + provider) * PROVIDER_COUNTS + field;
    return totals[(to + 1) * this.width + at]! - totals[from * this.width + at]!;
  }
}

/** The ways in which a contact ends at a provider. */
export const ENDS: readonly ProviderField[] = [
  providerCount.answered,
  providerCount.abandoned,
  providerCount.blocked,
  providerCount.cutOff,
];
