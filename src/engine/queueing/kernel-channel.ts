import type { QuantileTable } from '../random/quantile-table.ts';

/** What the kernel must know of a channel, beside its routing. Times in seconds. */
export interface KernelChannel {
  /** Threshold of the objective. */
  readonly withinSeconds: number;
  readonly handle: QuantileTable;
  /** Undefined: customers never hang up. */
  readonly patience: QuantileTable | undefined;
  /** By cause (customers.ts): chance to redial after the first failed try, and after later ones. */
  readonly redial: {
    readonly first: readonly number[];
    readonly later: readonly number[];
    readonly meanDelay: number;
    readonly maximumAttempts: number;
  };
  /** By cause: chance to turn to another channel at once. */
  readonly changes: readonly ({ readonly to: number; readonly probability: number } | undefined)[];
  /** Customers whose need was not resolved; the delay counts opening hours. */
  readonly repeat:
    | { readonly probability: number; readonly meanDelay: number; readonly maximum: number }
    | undefined;
  readonly satisfactionLost: number;
  /** Whether closing cuts off those who wait. */
  readonly cutsOff?: boolean;
  /** Part of the handle time after the customer has left. */
  readonly wrapUp: number;
  /** Throughput of an agent with k contacts at once, 0 ≤ k ≤ 10. */
  readonly throughput: Float64Array;
  readonly callBack:
    | { readonly threshold: number; readonly acceptance: number; readonly reached: number }
    | undefined;
}
