import { readdirSync } from 'node:fs';
import { root } from './root.js';

const skipped = new Set(['node_modules', 'coverage', 'test-results', '.git']);

/**
 * The project's own files whose path (from its root, with `/`) passes `keep`, sorted. What was
 * installed, built or produced by a run is left out.
 *
 * @param {(path: string) => boolean} keep
 * @param {string} [folder]
 * @returns {string[]}
 */
export function projectFiles(keep, folder = '') {
  /** @type {string[]} */
  const found = [];
  for (const entry of readdirSync(`${root}/${folder}`, { withFileTypes: true })) {
    if (skipped.has(entry.name) || entry.name.startsWith('dist')) continue;
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) found.push(...projectFiles(keep, path));
    else if (keep(path)) found.push(path);
  }
  return found.sort();
}
