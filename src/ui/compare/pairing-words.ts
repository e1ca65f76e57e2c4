import { tr } from '../../base/words.ts';
import type { Pairing } from '../../estimate/pairing.ts';

/** Whether two runs are compared year by year, and if not, why not and how then. */
export function pairingWords(pairing: Pairing, isYear: boolean): string {
  switch (pairing.kind) {
    case 'paired':
      return isYear
        ? tr`Paired: the same years for both (same seed, horizon and number).`
        : tr`Paired: the same horizons for both (same seed, start and number).`;
    case 'lengths':
      return tr`Not compared: their horizons have ${pairing.days[0]} and ${pairing.days[1]} days.`;
    case 'apart':
      switch (pairing.why) {
        case 'seed':
          return tr`Not paired, since the seeds differ: intervals by Welch, wider than paired ones.`;
        case 'horizon':
          return tr`Not paired, since the horizons differ: intervals by Welch, wider than paired ones.`;
        case 'replications':
          return tr`Not paired, since more is simulated of one than of the other: intervals by Welch, wider than paired ones.`;
      }
  }
}
