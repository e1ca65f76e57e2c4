import { lossExceedanceTable, type LossExceedanceData } from '../../charts/index.ts';
import { showValue } from './data/numbers.ts';
import type { Period } from './data/period.ts';

/** Return periods that a title may name, the rarest first, in words. */
const PERIODS = [
  { years: 10, rare: 'in ten', usual: 'nine of ten' },
  { years: 5, rare: 'in five', usual: 'four of five' },
  { years: 2, rare: 'in two', usual: 'one of two' },
] as const;

/** What one replication in ten exceeds, with each setup: the marked level of the curve. */
export function lossFinding(data: LossExceedanceData, { noun }: Period): string {
  const { rows } = lossExceedanceTable(data);
  const period = PERIODS.find(({ years }) => rows.some((row) => row[1] === years));
  if (period === undefined) return `How many contacts a ${noun} can lose`;
  const levels = data.setups.flatMap(({ name }) => {
    const loss = rows.find((row) => row[0] === name && row[1] === period.years)?.[3];
    return typeof loss === 'number' ? [{ name, loss }] : [];
  });
  if (levels.every(({ loss }) => loss === 0)) {
    const whoever = levels.length === 1 ? (levels[0]?.name ?? '') : 'Every setup';
    return `${whoever} loses no contact in ${period.usual} simulated ${noun}s`;
  }
  const contacts = (loss: number): string => showValue(loss, { unit: 'contacts', currency: '' });
  const ranked = levels.length <= 2 ? levels : extremes(levels);
  const words = ranked.map(
    ({ name, loss }, i) => `more than ${contacts(loss)}${i === 0 ? ' contacts' : ''} with ${name}`,
  );
  return `One simulated ${noun} ${period.rare} loses ${words.join(', ')}`;
}

/** The setup that loses most, and the one that loses least. */
function extremes<T extends { readonly loss: number }>(levels: readonly T[]): readonly T[] {
  const ranked = [...levels].sort((a, b) => b.loss - a.loss);
  return ranked.filter((_, i) => i === 0 || i === ranked.length - 1);
}
