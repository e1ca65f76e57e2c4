import * as z from 'zod/mini';
import { field, numberIn, share } from './field.ts';

const SECONDS_A_WEEK = 604_800;

const seconds = (title: string, description: string) =>
  field(numberIn(0.001, SECONDS_A_WEEK), { title, description, unit: 's' });

const cv = () =>
  field(numberIn(0.01, 5), {
    title: 'Coefficient of variation',
    description: 'Standard deviation divided by the mean.',
  });

const law = <const T extends string>(name: T) =>
  field(z.literal(name), { title: 'Law', description: 'Shape of the random quantity.' });

const exponential = z.strictObject({
  distribution: law('exponential'),
  meanSeconds: seconds('Mean', 'Mean of the exponential law.'),
});
const lognormal = z.strictObject({
  distribution: law('lognormal'),
  meanSeconds: seconds('Mean', 'Mean of the lognormal law.'),
  cv: cv(),
});
const gamma = z.strictObject({
  distribution: law('gamma'),
  meanSeconds: seconds('Mean', 'Mean of the gamma law.'),
  cv: cv(),
});
const uniform = z.strictObject({
  distribution: law('uniform'),
  minimumSeconds: field(numberIn(0, SECONDS_A_WEEK), {
    title: 'Minimum',
    description: 'Shortest value.',
    unit: 's',
  }),
  maximumSeconds: seconds('Maximum', 'Longest value.'),
});
const constant = z.strictObject({
  distribution: law('constant'),
  meanSeconds: seconds('Value', 'The same for every contact.'),
});
const weibull = z.strictObject({
  distribution: law('weibull'),
  meanSeconds: seconds('Mean', 'Mean of the Weibull law.'),
  shape: field(numberIn(0.2, 10), {
    title: 'Shape',
    description: 'Below 1: who has waited long waits on; above 1: patience wears out.',
  }),
});
const points = z.strictObject({
  distribution: law('table'),
  points: field(
    z
      .array(
        z.strictObject({
          share: field(share(), {
            title: 'Share',
            description: 'Part of the customers whose value is at most this.',
            percent: true,
          }),
          seconds: field(numberIn(0, SECONDS_A_WEEK), {
            title: 'Seconds',
            description: 'The value at that share.',
            unit: 's',
          }),
        }),
      )
      .check(z.minLength(2), z.maxLength(200)),
    {
      title: 'Points of the law',
      description: 'Cumulated shares from 0 to 1 as measured, both columns rising.',
    },
  ),
});
const infinite = z.strictObject({ distribution: law('infinite') });

/** Law of a handle time, in seconds. */
export const handleTime = z.discriminatedUnion('distribution', [
  lognormal,
  exponential,
  gamma,
  uniform,
  constant,
]);

/** Law of the time a customer is ready to wait, in seconds; `infinite`: nobody hangs up. */
export const patience = z.discriminatedUnion('distribution', [
  exponential,
  lognormal,
  gamma,
  uniform,
  constant,
  weibull,
  points,
  infinite,
]);

const hours = (title: string, description: string) =>
  field(numberIn(0.01, 17_520), { title, description, unit: 'h' });

const durations = z.union([
  hours('Duration', 'The same for every occurrence.'),
  z.strictObject({
    distribution: law('lognormal'),
    median: hours('Median duration', 'Half of the outages are shorter.'),
    p95: hours('95th percentile', 'One outage in twenty is longer.'),
  }),
  z.strictObject({
    distribution: law('exponential'),
    mean: hours('Mean duration', 'Mean of the exponential law.'),
  }),
]);

/** How long an outage lasts, in hours: a fixed number, or a law. */
export const durationHours = field(durations, {
  title: 'Duration',
  description: 'How long the outage lasts, before recovery starts: one number, or a law.',
  unit: 'h',
});
