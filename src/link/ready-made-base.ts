import { canonicalJson } from '../base/canonical-json.ts';
import { Hasher } from '../base/hash.ts';
import { isWording } from '../scenario/in-language.ts';
import { parseScenario } from '../scenario/parse.ts';
import type { ReadyMade } from '../scenario/ready-made.ts';
import type { Scenario } from '../scenario/types.ts';
import { member } from './link-content.ts';

/** A ready-made scenario that short links are written against. */
export interface ReadyMadeBase {
  readonly id: string;
  /** In English. */
  readonly scenario: Scenario;
  /** Eight hexadecimal digits that change with any of its numbers, and not with its wording. */
  readonly digest: string;
}

/** The ready-made scenario of that id; undefined when there is none. */
export async function readyMadeBase(id: unknown): Promise<ReadyMadeBase | undefined> {
  const found = (await allReadyMade()).find((each) => each.id === id);
  return found && baseOf(found);
}

/** The ready-made scenario that has most in common with this one; undefined when none has enough. */
export async function nearestReadyMade(scenario: Scenario): Promise<ReadyMadeBase | undefined> {
  const own = partsOf(scenario);
  let nearest: ReadyMade | undefined;
  let most = LEAST_IN_COMMON;
  for (const each of await allReadyMade()) {
    const share = inCommon(own, partsOf(each.document));
    if (share > most) {
      nearest = each;
      most = share;
    }
  }
  return nearest && baseOf(nearest);
}

/** What is less alike has nothing to do with one another. */
const LEAST_IN_COMMON = 0.3;

async function allReadyMade(): Promise<readonly ReadyMade[]> {
  return (await import('../scenario/ready-made.ts')).READY_MADE;
}

const bases = new Map<string, ReadyMadeBase>();

function baseOf({ id, document }: ReadyMade): ReadyMadeBase | undefined {
  const known = bases.get(id);
  if (known !== undefined) return known;
  const parsed = parseScenario(document);
  if (!parsed.ok) return undefined;
  const digest = new Hasher()
    .text(canonicalJson(numbersOf(document)))
    .hex()
    .slice(0, 8);
  const base = { id, scenario: parsed.value, digest };
  bases.set(id, base);
  return base;
}

/**
 * The document as its file has it, without what is only read: a setting that comes into the schema
 * with a default leaves links as they are.
 */
function numbersOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(numbersOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !isWording(key) && key !== '$schema')
      .map(([key, inner]) => [key, numbersOf(inner)]),
  );
}

/** The seed and the ids of a scenario's parts: few enough to be compared with every ready-made one. */
function partsOf(document: unknown): ReadonlySet<string> {
  const parts = ['channels', 'providers', 'hazards', 'setups'].flatMap((key) => {
    const list = member(document, key);
    return Array.isArray(list) ? list.map((item) => `${key}.${String(member(item, 'id'))}`) : [];
  });
  return new Set([...parts, String(member(member(document, 'run'), 'seed'))]);
}

/** Share of all parts that both have. */
function inCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((part) => b.has(part)).length;
  return both / (a.size + b.size - both);
}
