import { lossExceedanceTable, type LossExceedanceData } from '../../charts/index.ts';
import { tr } from '../../base/words.ts';
import { plural, showValue } from './data/numbers.ts';
import type { Period } from './data/period.ts';

/** Return periods that a title may name, the rarest first, in words. */
const PERIODS = [
  { years: 10, rare: () => tr`in ten`, usual: () => tr`nine of ten` },
  { years: 5, rare: () => tr`in five`, usual: () => tr`four of five` },
  { years: 2, rare: () => tr`in two`, usual: () => tr`one of two` },
] as const;

/** What one replication in ten exceeds, with each setup: the marked level of the curve. */
export function lossFinding(data: LossExceedanceData, { noun }: Period): string {
  const { rows } = lossExceedanceTable(data);
  const period = PERIODS.find(({ years }) => rows.some((row) => row[1] === years));
  if (period === undefined) return tr`How many contacts a ${noun} can lose`;
  const levels = data.setups.flatMap(({ name }) => {
    const loss = rows.find((row) => row[0] === name && row[1] === period.years)?.[3];
    return typeof loss === 'number' ? [{ name, loss }] : [];
  });
  if (levels.every(({ loss }) => loss === 0)) {
    const often = period.usual();
    const simulated = plural(2, noun);
    return levels.length === 1
      ? tr`${levels[0]?.name ?? ''} loses no contact in ${often} simulated ${simulated}`
      : tr`Every setup loses no contact in ${often} simulated ${simulated}`;
  }
  const contacts = (loss: number): string => showValue(loss, { unit: 'contacts', currency: '' });
  const ranked = levels.length <= 2 ? levels : extremes(levels);
  const words = ranked.map(({ name, loss }, i) =>
    i === 0
      ? tr`more than ${contacts(loss)} contacts with ${name}`
      : tr`more than ${contacts(loss)} with ${name}`,
  );
  return tr`One simulated ${noun} ${period.rare()} loses ${words.join(', ')}`;
}

/** The setup that loses most, and the one that loses least. */
function extremes<T extends { readonly loss: number }>(levels: readonly T[]): readonly T[] {
  const ranked = [...levels].sort((a, b) => b.loss - a.loss);
  return ranked.filter((_, i) => i === 0 || i === ranked.length - 1);
}
