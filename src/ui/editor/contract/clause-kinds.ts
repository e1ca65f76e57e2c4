import { t } from '../../../i18n/editor.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { insertAt, setAt, valueAt, type Edit, type Path } from '../../../store/index.ts';
import { newPremium, newIndexation, newPrice, PRICE_MODELS } from './price-defaults.ts';
import { halfWay, newCommitment, newLeaving, newPartnership } from './relation-defaults.ts';
import { newForceMajeure, newIndicator, newIndicatorCaps, newTrigger } from './result-defaults.ts';

/** A kind of clause in a menu. */
export interface ClauseKind {
  /** What its words are found by. */
  readonly id: string;
  /** Where it stands, from the place that the menu is about: a list of at most `most`, or alone. */
  readonly at: Path;
  readonly most?: number;
  readonly make: (document: Scenario, base: Path) => unknown;
  /** What it cannot do without: added beside it where it is not there yet. */
  readonly needs?: { readonly at: (base: Path) => Path; readonly make: () => unknown };
  /** The part that it is, where what is made holds others too. */
  readonly part?: string;
}

/** Kinds that belong together, under a heading. */
export interface KindGroup {
  readonly title: string;
  readonly kinds: readonly ClauseKind[];
}

/** All clauses that a contract can be given. */
export function contractKinds(): readonly KindGroup[] {
  return [
    {
      title: t('contracts.prices'),
      kinds: [
        ...priceKinds(),
        premiumKind(),
        { id: 'indexation', at: ['indexation'], make: (now) => newIndexation(halfWay(now)) },
        { id: 'minimumPerMonth', at: ['minimumPerMonth'], make: () => 10_000 },
      ],
    },
    {
      title: t('contracts.volume'),
      kinds: [
        {
          id: 'commitment',
          at: ['commitment'],
          make: (now, base) => newCommitment(valueAt(now, [...base, 'prices'])),
        },
      ],
    },
    {
      title: t('contracts.results'),
      kinds: [
        indicatorKind(),
        { id: 'indicatorCaps', at: ['indicatorCaps'], make: newIndicatorCaps },
        { id: 'forceMajeure', at: ['forceMajeure'], make: newForceMajeure },
      ],
    },
    {
      title: t('contracts.changes'),
      kinds: [
        {
          id: 'amendment',
          at: ['amendments'],
          most: 60,
          make: (now) => ({ from: halfWay(now) }),
        },
        ...triggerKinds(),
      ],
    },
    {
      title: t('contracts.relation'),
      kinds: [
        { id: 'leaving', at: ['leaving'], make: newLeaving },
        { id: 'partnership', at: ['partnership'], make: newPartnership },
      ],
    },
  ];
}

/** The price models. */
export function priceKinds(): readonly ClauseKind[] {
  return PRICE_MODELS.map((model) => ({
    id: model,
    at: ['prices'],
    most: 30,
    make: () => newPrice(model),
  }));
}

export function premiumKind(): ClauseKind {
  return {
    id: 'premium',
    at: ['premiums'],
    most: 8,
    make: (now) => newPremium(t('premium.new'), now),
  };
}

export function indicatorKind(): ClauseKind {
  return { id: 'indicator', at: ['indicators'], most: 30, make: () => newIndicator() };
}

/** What results can lead to; what ends the contract brings terms of leaving as signed with it. */
export function triggerKinds(): readonly ClauseKind[] {
  return [
    triggerKind('shareTrigger', 'shareBecomes'),
    triggerKind('priceTrigger', 'pricesTimes'),
    {
      ...triggerKind('endTrigger', 'contractEnds'),
      needs: { at: (base) => [...base.slice(0, 3), 'leaving'], make: newLeaving },
    },
  ];
}

function triggerKind(id: string, effect: Parameters<typeof newTrigger>[1]): ClauseKind {
  return {
    id,
    at: ['triggers'],
    most: 24,
    make: () => newTrigger(t('trigger.new'), effect),
  };
}

/** Whether one more of a kind can stand at a place. */
export function hasRoom(document: Scenario, base: Path, { at, most, part }: ClauseKind): boolean {
  const now = valueAt(document, [...base, ...at, ...(part === undefined ? [] : [part])]);
  if (most === undefined) return now === undefined;
  return !Array.isArray(now) || now.length < most;
}

/** The edit that adds a clause, and the place where it then stands. */
export function adding(
  document: Scenario,
  base: Path,
  kind: ClauseKind,
): { readonly edit: Edit; readonly path: Path } {
  const list = [...base, ...kind.at];
  const label = t('clause.kind', kind.id);
  const item = kind.make(document, base);
  const { needs } = kind;
  if (kind.most === undefined) {
    const edit = { kind: 'set', label, path: list, value: item, apart: true } as const;
    return { edit, path: kind.part === undefined ? list : [...list, kind.part] };
  }
  const now = valueAt(document, list);
  const index = Array.isArray(now) ? now.length : 0;
  const path = [...list, index];
  const needed = needs?.at(base);
  if (needed === undefined || valueAt(document, needed) !== undefined) {
    return { edit: { kind: 'insert', label, path: list, index, item }, path };
  }
  const change = (before: Scenario): Scenario =>
    setAt(insertAt(before, list, index, item), needed, needs?.make());
  return { edit: { kind: 'change', label, change }, path };
}
