import type { Told } from '../../base/words.ts';

const VOWEL = /^[aeiouyàâäéèêëîïôöùûüœæ]/i;

/** "de Borealis", "d’Atlas". */
export function de(name: Told): string {
  return VOWEL.test(String(name)) ? `d’${name}` : `de ${name}`;
}

/** "que Borealis", "qu’Atlas". */
export function que(name: Told): string {
  return VOWEL.test(String(name)) ? `qu’${name}` : `que ${name}`;
}
