import { semanticVersion } from '../base/semantic-version.ts';
import type { Scenario } from '../scenario/types.ts';

/** Most bytes of packed content in a link: far more than any address can carry. */
export const MAXIMUM_PACKED_BYTES = 1_000_000;

/** What a sender saw, for the receiver to compare with. */
export interface LinkNote {
  /** Fingerprint of the results, 16 hexadecimal digits. */
  readonly fingerprint?: string;
  /** Version of the engine that gave them. */
  readonly engineVersion?: string;
}

/** What a link holds. */
export interface LinkContent extends LinkNote {
  readonly scenario: Scenario;
}

/** The note in what a link holds, from anywhere: what no Relève would have written is left out. */
export function readNote(content: unknown): LinkNote {
  const fingerprint = shortText(member(content, 'fingerprint'));
  const engineVersion = semanticVersion(member(content, 'engineVersion'));
  return {
    ...(fingerprint === undefined ? {} : { fingerprint }),
    ...(engineVersion === undefined ? {} : { engineVersion }),
  };
}

/** A member of what may be no object at all. */
export function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}

/** Letters, digits, dots and hyphens, at most 40: a fingerprint, and no more than that. */
function shortText(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\w.+-]{1,40}$/.test(value) ? value : undefined;
}
