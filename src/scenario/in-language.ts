import { language, said } from '../base/words.ts';
import type { Scenario } from './types.ts';

/**
 * Keys of what people read: names and descriptions. Neither ids, to which the document refers, nor
 * the seed, from which the numbers come: no figure depends on what is said anew.
 */
const READ: ReadonlySet<string> = new Set(['name', 'description']);

/** Whether what stands under that key is there to be read, and no figure depends on it. */
export function isWording(key: string): boolean {
  return READ.has(key);
}

/** A ready-made scenario with its names and descriptions in the language in use. */
export function inLanguage(scenario: Scenario): Scenario {
  return language() === 'en' ? scenario : reworded(scenario, said);
}

/** The same scenario with every name and description as `say` has it. */
export function reworded(scenario: Scenario, say: (text: string) => string): Scenario {
  return copy(scenario, '', say) as Scenario;
}

/** What a scenario calls its parts and another calls the same ones, by the first: "Night": "Nuit". */
export function wordsOf(from: Scenario, to: Scenario): ReadonlyMap<string, string> {
  const after: string[] = [];
  reworded(to, (text) => {
    after.push(text);
    return text;
  });
  const words = new Map<string, string>();
  let at = 0;
  reworded(from, (text) => {
    words.set(text, after[at++] ?? text);
    return text;
  });
  return words;
}

function copy(value: unknown, key: string, say: (text: string) => string): unknown {
  if (typeof value === 'string') return READ.has(key) ? say(value) : value;
  if (Array.isArray(value)) return value.map((item) => copy(item, '', say));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([own, inner]) => [own, copy(inner, own, say)]),
  );
}
