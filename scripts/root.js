import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** The project's folder, wherever the command was started from. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** A path inside the project, from the names of its parts. */
export function inProject(/** @type {string[]} */ ...names) {
  return join(root, ...names);
}
