import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Modification time in ms of a file, or `undefined` when nothing has that name. */
function modifiedMs(/** @type {string} */ path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}

/**
 * The latest modification time (ms) among files and folders, folders taken with all they hold.
 * A folder's own time counts too, so that a file that was removed is noticed. Names that do not
 * exist are passed over; with none left the answer is 0.
 *
 * @param {readonly string[]} paths
 * @returns {number}
 */
export function newestMs(paths) {
  let newest = 0;
  for (const path of paths) {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) continue;
    newest = Math.max(newest, stats.mtimeMs);
    if (stats.isDirectory()) {
      newest = Math.max(newest, newestMs(readdirSync(path).map((name) => join(path, name))));
    }
  }
  return newest;
}

/**
 * True when a build has to be made again: one of its outputs is missing, or a source is newer
 * than the oldest of them.
 *
 * @param {{ outputs: readonly string[], sources: readonly string[] }} build
 * @returns {boolean}
 */
export function isStale({ outputs, sources }) {
  const times = outputs.map(modifiedMs);
  if (times.some((time) => time === undefined)) return true;
  const oldest = Math.min(...times.map((time) => time ?? 0));
  return newestMs(sources) > oldest;
}
