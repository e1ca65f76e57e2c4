import fc from 'fast-check';
import { present } from '../../src/base/assert.ts';
import type { ScenarioInput } from '../../src/scenario/types.ts';

type HandleTime = ScenarioInput['channels'][number]['handleTime'];
type Patience = ScenarioInput['channels'][number]['patience'];

/** How large a random scenario may be. */
export interface Limits {
  readonly days: number;
  readonly contactsPerDay: number;
  readonly channels: number;
  readonly providers: number;
  readonly setups: number;
  /** Only what version 1.0.0 of the engine simulated: voice, one contact at a time, no changes. */
  readonly plain?: boolean;
}

/** Whether a test wants scenarios without what was added to the model after version 1.0.0. */
export type Features = Pick<Limits, 'plain'>;

/** Draws the pieces of a random scenario from fast-check, which can then shrink them. */
export class Draw {
  readonly limits: Limits;
  /** Whether hazards are to strike within hours rather than years. */
  readonly small: boolean;
  private readonly generate: fc.GeneratorValue;

  constructor(generate: fc.GeneratorValue, limits: Limits) {
    this.generate = generate;
    this.limits = limits;
    this.small = limits.days <= 3;
  }

  whole(minimum: number, maximum: number): number {
    return this.generate(fc.integer, { min: minimum, max: maximum });
  }

  /** A number between the two, of at most three decimals, the ends included. */
  number(minimum: number, maximum: number): number {
    const thousandths = this.whole(0, 1000);
    const value = minimum + ((maximum - minimum) * thousandths) / 1000;
    return Math.min(maximum, Math.max(minimum, Math.round(value * 1000) / 1000));
  }

  chance(probability: number): boolean {
    return this.whole(0, 999) >= 1000 - Math.round(probability * 1000);
  }

  one<const T>(values: readonly T[]): T {
    return present(values[this.whole(0, values.length - 1)], 'a value to choose');
  }

  /** Some of the values, at least `least` of them, in their order. */
  some<T>(values: readonly T[], least: number): T[] {
    const chosen = values.map(() => this.whole(0, 1) === 1);
    let missing = least - chosen.filter(Boolean).length;
    return values.filter((_, index) => chosen[index] === true || missing-- > 0);
  }

  list<T>(length: number, make: () => T): T[] {
    return Array.from({ length }, make);
  }

  /** An object with the property, or, half of the time, without. */
  maybe<K extends string, T>(key: K, make: () => T): Partial<Record<K, T>> {
    return this.chance(0.5) ? ofOne(key, make()) : {};
  }

  /**
   * As `maybe`, for what came after version 1.0.0 of the engine: less often, and never in a plain
   * scenario, which draws as if this were not there.
   */
  feature<K extends string, T>(key: K, make: () => T, chance = 0.2): Partial<Record<K, T>> {
    return this.limits.plain !== true && this.chance(chance) ? ofOne(key, make()) : {};
  }

  /** Shares of the ids that add up to 1, any of them perhaps 0. */
  shares(ids: readonly string[]): Record<string, number> {
    const parts = ids.map(() => this.whole(0, 10));
    const total = parts.reduce((sum, part) => sum + part, 0);
    return Object.fromEntries(
      ids.map((id, index) => [id, total === 0 ? 1 / ids.length : (parts[index] ?? 0) / total]),
    );
  }

  /** A name of 1 to 20 characters, accents and other scripts among them. */
  name(): string {
    return this.generate(arbitraryName);
  }

  /** A law of a patience that handle times do not have. */
  patience(least: number, most: number): NonNullable<Patience> {
    const meanSeconds = this.number(least, most);
    if (this.chance(0.5)) {
      return { distribution: 'weibull', meanSeconds, shape: this.number(0.5, 4) };
    }
    const shares = this.some([0.03, 0.2, 0.5, 0.8], 0);
    const points = [0, ...shares, 1].map((share) => ({ share, seconds: 2 * share * meanSeconds }));
    if (this.chance(0.5))
      points[1] = { ...points[1]!, seconds: points.length > 2 ? 0 : meanSeconds };
    return { distribution: 'table', points };
  }

  /** A law of a positive time with its mean between the two, in seconds. */
  law(least: number, most: number): HandleTime {
    const meanSeconds = this.number(least, most);
    const cv = this.number(0.1, 2);
    const distribution = this.one(['lognormal', 'gamma', 'exponential', 'constant', 'uniform']);
    switch (distribution) {
      case 'lognormal':
      case 'gamma':
        return { distribution, meanSeconds, cv };
      case 'exponential':
      case 'constant':
        return { distribution, meanSeconds };
      case 'uniform':
        return { distribution, minimumSeconds: 0, maximumSeconds: meanSeconds * 2 };
    }
  }
}

function ofOne<K extends string, T>(key: K, value: T): Partial<Record<K, T>> {
  const object: Partial<Record<K, T>> = {};
  object[key] = value;
  return object;
}

const arbitraryName = (): fc.Arbitrary<string> =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .map((text) => text.replace(/[\p{Cc}\p{Cs}]/gu, '') || 'x');
