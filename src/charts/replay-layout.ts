import type { ReplayData } from './replay-data.ts';

/** What stands under each other, in its order, with its height in pixels. */
export interface ReplayRow {
  readonly kind: 'contacts' | 'waiting' | 'agents' | 'shares' | 'service';
  /** Index of the provider, for agents. */
  readonly provider?: number;
  readonly height: number;
}

/** The panels of a day; shares are drawn only where there is a choice. */
export function replayRows(data: ReplayData, compact: boolean): readonly ReplayRow[] {
  const small = compact ? 48 : 56;
  return [
    { kind: 'service', height: compact ? 72 : 84 },
    { kind: 'contacts', height: compact ? 72 : 84 },
    { kind: 'waiting', height: small },
    ...data.providers.map((_, provider) => ({ kind: 'agents' as const, provider, height: small })),
    ...(data.providers.length > 1 ? [{ kind: 'shares' as const, height: small }] : []),
  ];
}
