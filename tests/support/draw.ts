import fc from 'fast-check';
import { present } from '../../src/base/assert.ts';
import type { ScenarioInput } from '../../src/scenario/types.ts';

type HandleTime = ScenarioInput['channels'][number]['handleTime'];

/** How large a random scenario may be. */
export interface Limits {
  readonly days: number;
  readonly contactsPerDay: number;
  readonly channels: number;
  readonly providers: number;
  readonly setups: number;
}

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

  /** A name of 1 to 20 characters, accents and other scripts among them. */
  name(): string {
    return this.generate(arbitraryName);
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
