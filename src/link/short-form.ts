import { fail, ok, type Result } from '../base/result.ts';
import { said } from '../base/words.ts';
import { inLanguage, isWording } from '../scenario/in-language.ts';
import { parseScenario } from '../scenario/parse.ts';
import type { Scenario } from '../scenario/types.ts';
import { applyEdits, editsBetween, type Edit, type Same } from './edits.ts';
import { member, readNote, type LinkContent, type LinkNote } from './link-content.ts';
import { linkError, type LinkError } from './link-error.ts';
import { nearestReadyMade, readyMadeBase } from './ready-made-base.ts';

/** A scenario as a ready-made one and what was changed of it. */
export interface ShortContent extends LinkNote {
  readonly readyMade: string;
  readonly digest: string;
  readonly edits: readonly Edit[];
}

/** The short form of a scenario; undefined when no ready-made one is near enough. */
export async function shortForm(
  scenario: Scenario,
  note: LinkNote,
): Promise<ShortContent | undefined> {
  const base = await nearestReadyMade(scenario);
  const edits = base && editsBetween(base.scenario, scenario, sameInWords);
  if (base === undefined || edits === undefined) return undefined;
  // What cannot be had back to the letter is sent as a whole.
  const back = applyEdits(base.scenario, edits);
  if (!back.ok || editsBetween(back.value, scenario, sameInWords)?.length !== 0) return undefined;
  return { readyMade: base.id, digest: base.digest, edits, ...note };
}

/**
 * What the short form holds, from anywhere: the ready-made scenario in the language in use with what
 * was changed of it. Names that nobody changed are those of that language.
 */
export async function readShortForm(content: unknown): Promise<Result<LinkContent, LinkError>> {
  const id = member(content, 'readyMade');
  if (typeof id !== 'string') return fail(linkError('notAScenario'));
  const base = await readyMadeBase(id);
  if (base === undefined) return fail(linkError('unknownReadyMade'));
  const edited = applyEdits(inLanguage(base.scenario), member(content, 'edits'));
  const scenario = edited.ok ? parseScenario(edited.value) : undefined;
  const read = scenario?.ok ? { scenario: scenario.value, ...readNote(content) } : undefined;
  if (member(content, 'digest') !== base.digest) {
    const changed = linkError('readyMadeChanged');
    return fail(read === undefined ? changed : { ...changed, instead: read });
  }
  if (read !== undefined) return ok(read);
  return fail(linkError('notAScenario', scenario?.ok === false ? scenario.error : undefined));
}

/** A name that is merely translated is the same. */
const sameInWords: Same = (before, after, key) =>
  Object.is(before, after) ||
  (isWording(key) && typeof before === 'string' && said(before) === after);
