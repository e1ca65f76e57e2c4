import { t } from './words.ts';

/** Longest name of a scenario, in characters. */
export const LONGEST_NAME = 120;

/** The name of a copy: "Two providers (copy)". */
export function copyName(name: string): string {
  const longest = LONGEST_NAME - t('library.copyOf', { name: '' }).length;
  return t('library.copyOf', { name: name.slice(0, longest) });
}
