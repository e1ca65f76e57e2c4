import type { Hazard } from '../../scenario/types.ts';

/**
 * Quantile function of the capacity that an occurrence takes: a share of 0 to 1. Triangular on
 * (a, m, b) by inversion: with c = (m − a)/(b − a), a + √(p(b − a)(m − a)) for p < c, else
 * b − √((1 − p)(b − a)(b − m)).
 */
export function severityQuantile(law: Hazard['capacityLost']): (probability: number) => number {
  if (typeof law === 'number') return () => law;
  const { minimum, maximum } = law;
  const width = maximum - minimum;
  if (law.distribution === 'uniform') return (p) => minimum + p * width;
  const { mode } = law;
  if (width === 0) return () => minimum;
  const turn = (mode - minimum) / width;
  return (p) =>
    p < turn
      ? minimum + Math.sqrt(p * width * (mode - minimum))
      : maximum - Math.sqrt((1 - p) * width * (maximum - mode));
}
