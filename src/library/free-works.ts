import type { Desk } from './desk.ts';
import type { StoredWork } from './work.ts';

/** A tab that was restored may be loaded late: its work waits for it so long, in milliseconds. */
const WAITS_FOR_ITS_TAB = 86_400_000;

/**
 * The work that this tab may take up: what it had in hand itself before it was loaded again, then
 * what other tabs have left behind, the latest first.
 */
export async function freeWorks(
  { storage, id: own, others, isFresh }: Pick<Desk, 'storage' | 'id' | 'others' | 'isFresh'>,
  now: number,
): Promise<readonly StoredWork[]> {
  const works = await storage.works();
  const isLeft = ({ id, at }: StoredWork): boolean =>
    !others.has(id) && (isFresh || now - at > WAITS_FOR_ITS_TAB);
  return [
    ...works.filter(({ id }) => id === own),
    ...works.filter((work) => work.id !== own && isLeft(work)).sort((a, b) => b.at - a.at),
  ];
}

/**
 * Puts work that was left behind into the library, where something in it is nowhere else, and gives
 * the ids of the entries.
 */
export async function putAway(
  { library, storage }: Pick<Desk, 'library' | 'storage'>,
  works: readonly StoredWork[],
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const { id, content, isAtRisk } of works) {
    const kept = isAtRisk ? await library.keep(content) : undefined;
    // What could not be kept stays where it is.
    if (kept?.ok === false) continue;
    if (kept?.ok === true) ids.push(kept.value.id);
    await storage.removeWork(id);
  }
  return ids;
}
