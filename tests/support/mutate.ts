import fc from 'fast-check';

/** One change to a JSON document: where (any number; it is taken modulo), and what. */
export interface Mutation {
  readonly at: number;
  readonly kind: (typeof KINDS)[number];
  readonly value: unknown;
}

const KINDS = ['delete', 'replace', 'duplicate', 'insert', 'swap', 'nest', 'scale'] as const;

const deepList = (depth: number): unknown => {
  let value: unknown = [];
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
};

const ODD_VALUES: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1, 0.5, 1e-9, 1e308, -1e308, NaN, Infinity, 2 ** 53],
  ...['', 'x', '0', '1', 'NaN', 'phone', 'constructor', '__proto__', '2027-02-30', '24:00', 'é'],
  ...['x'.repeat(300), 'x'.repeat(200_000), '\ud800', '\u0000'],
  ...[[], {}, [[]], [{}], [0], ['a', 'a'], new Array(5000).fill(0), { distribution: 'lognormal' }],
  ...[{ site: 'lyon', region: 'rhone' }, deepList(10), deepList(3000), undefined, 10n],
];

/** Random changes: keys removed, values replaced, lists doubled, keys added, parts exchanged. */
export function arbitraryMutation(): fc.Arbitrary<Mutation> {
  return fc.record({
    at: fc.nat(),
    kind: fc.constantFrom(...KINDS),
    value: fc.oneof(fc.constantFrom(...ODD_VALUES), fc.double(), fc.string(), fc.nat(100)),
  });
}

/** Applies the changes in turn to a copy of the document. */
export function mutate(document: unknown, mutations: readonly Mutation[]): unknown {
  const root = { document: structuredClone(document) };
  for (const { at, kind, value } of mutations) {
    const slots = slotsOf(root);
    const slot = slots[at % slots.length];
    const other = slots[(at * 31 + 7) % slots.length];
    if (slot === undefined || other === undefined) continue;
    apply(slot, other, kind, value);
  }
  return root.document;
}

interface Slot {
  readonly parent: object;
  readonly key: string;
}

function apply(slot: Slot, other: Slot, kind: Mutation['kind'], value: unknown): void {
  const { parent, key } = slot;
  const current: unknown = Reflect.get(parent, key);
  switch (kind) {
    case 'delete':
      Reflect.deleteProperty(parent, key);
      break;
    case 'replace':
      Reflect.set(parent, key, value);
      break;
    case 'duplicate':
      if (Array.isArray(parent)) parent.push(copyOf(current));
      else Reflect.set(parent, `${key}-2`, copyOf(current));
      break;
    case 'insert':
      if (Array.isArray(current)) current.push(value);
      else if (typeof current === 'object' && current !== null)
        Reflect.set(current, 'extra', value);
      else Reflect.set(parent, 'extra', value);
      break;
    case 'swap':
      Reflect.set(parent, key, copyOf(Reflect.get(other.parent, other.key)));
      break;
    case 'nest':
      Reflect.set(parent, key, at(current));
      break;
    case 'scale':
      Reflect.set(parent, key, typeof current === 'number' ? current * 1.5 : [current]);
  }
}

/** A copy; what is nested too deeply to be copied, as it is. */
function copyOf(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch (error) {
    if (error instanceof RangeError) return value;
    throw error;
  }
}

const at = (value: unknown): unknown => (typeof value === 'string' ? { id: value } : [value]);

/** Every place of the document that holds a value. Bounded: a mutation may have nested deeply. */
function slotsOf(root: object): readonly Slot[] {
  const slots: Slot[] = [];
  const open: object[] = [root];
  for (
    let parent = open.pop();
    parent !== undefined && slots.length < 20_000;
    parent = open.pop()
  ) {
    for (const key of Object.keys(parent)) {
      slots.push({ parent, key });
      const value: unknown = Reflect.get(parent, key);
      if (typeof value === 'object' && value !== null) open.push(value);
    }
  }
  return slots;
}
