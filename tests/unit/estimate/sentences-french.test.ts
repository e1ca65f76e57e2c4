import { afterEach, beforeEach, expect, test } from 'vitest';
import { semicolon, speak } from '../../../src/base/words.ts';
import { findingSentences, type Headline } from '../../../src/estimate/index.ts';
import { french } from '../../support/french.ts';

beforeEach(() => speak('fr', french));
afterEach(() => speak('en'));

/** A hundred years in which both figures are always the same, so that no interval has a width. */
function headline(kept: number, more: { cost: number; lost: number }, n = 100): Headline {
  const flat = (value: number) => ({ value, low: value, high: value });
  const of = (setup: number, measure: 'continuityBroken' | 'cost' | 'lost', value: number) => ({
    ...{ measure, setup, channel: -1, provider: -1, n, maximum: value },
    mean: flat(value),
  });
  const apart = (measure: 'continuityBroken' | 'cost' | 'lost', value: number) => ({
    ...{ measure, b: 1, channel: -1, n, difference: flat(value) },
    ...{ better: flat(value < 0 ? -value : 0) },
  });
  const summaries = [0, 1].flatMap((setup) => [
    of(setup, 'continuityBroken', setup === 1 ? 1 - kept : 1),
    of(setup, 'cost', 4_000_000 + setup * more.cost),
    of(setup, 'lost', 52_000 + setup * more.lost),
  ]);
  const paired = [
    apart('continuityBroken', -kept),
    apart('cost', more.cost),
    apart('lost', more.lost),
  ];
  return { n, summaries, paired } as unknown as Headline;
}

function told(of: Headline, days = 364) {
  const channel = {
    name: 'Téléphone',
    objective: { serviceLevel: 0.8, withinSeconds: 20, convention: 'offered' as const },
    continuity: { minimumServiceLevel: 0.5, maximumDisruptionHours: 4 },
  };
  const setups = [{ name: 'Atlas seul' }, { name: 'Atlas + Borealis' }];
  const sentences = findingSentences(
    { currency: 'EUR', horizon: { days }, setups, channels: [channel] },
    of,
  );
  const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');
  return {
    lead: plain(sentences.lead),
    second: plain(sentences.second),
    method: plain(sentences.method),
  };
}

test('the answer is said in French, with French numbers', () => {
  const { lead, second, method } = told(headline(1, { cost: 214_000, lost: -41_300 }));
  expect(lead).toMatch(
    /^Avec Atlas \+ Borealis, les 100 années tiennent toutes l’objectif de continuité \(100 à 100 %\) ; avec Atlas seul, 0 % \(0 à 0 %\)\.$/,
  );
  expect(second).toBe('Cela coûte 214 k€ de plus par an, et perd 41,3 k contacts de moins.');
  expect(method).toContain(
    'Une année tient l’objectif de continuité quand le taux de service du canal Téléphone (traités en 20 s / présentés) n’est jamais sous 50 % pendant plus de 4 heures d’ouverture d’affilée.',
  );
});

test('horizons are masculine in French, and one contact is singular', () => {
  const { lead, second } = told(headline(1, { cost: -1000, lost: 1 }), 28);
  expect(lead).toContain('les 100 horizons de 28 jours tiennent tous l’objectif de continuité');
  expect(second).toBe('Cela coûte 1 k€ de moins sur 28 jours, mais perd 1 contact de plus.');
});

test('parts of a list keep the French space before their semicolon', () => {
  expect(['a', 'b'].join(semicolon())).toBe('a\u202f; b');
});
