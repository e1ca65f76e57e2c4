import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { scenarioJsonSchema, type JsonSchema } from '../../src/scenario/json-schema.ts';
import type { Path } from '../../src/store/index.ts';
import { barriers, openPage, type TestPage } from './ui-page.ts';

/** Settings with a control that is no field: lists of forms, boxes to tick, buttons that move. */
const OTHER_CONTROLS = [
  /^channels\.medium$/,
  /(?:handleTime|patience|durationHours|capacityLost)\.distribution$/,
  /^hazards\.strikes\./,
  /^setups\.routing\.\*\.(?:policy|order|providers|schedule\.days|overflow\.(?:to|whenNoIdleAgent))$/,
  /^setups\.teams\.(?:site|channels|staffing\.rule)$/,
  /^providers\.contract\.(?:amendments\.)?(?:prices\.model|indicators\.indicator|premiums\.days)$/,
  /^providers\.contract\.(?:amendments\.)?(?:forceMajeure\.kinds|triggers\.(?:measure|then\.effect))$/,
  /^providers\.contract\.amendments\.(?:channels|countries)$/,
  /\.opening\.days$|^setups\.teams\.hours$/,
];
/** Fields of forms that this scenario does not take; they stand where the form taken has its own. */
const OTHER_FORMS = [
  /^channels\.(?:handleTime|patience)\.(?:cv|shape|minimumSeconds|maximumSeconds|points)/,
  /^hazards\.(?:capacityLost\.|durationHours\.|durationHours$|occurs\.at$)/,
  /^hazards\.occurs\.(?:perYear|monthWeights)$/,
  /^setups\.routing\.\*\.overflow\.(?:afterSeconds|whenWaitingReaches)$/,
  /^setups\.teams\.staffing\.(?:agents|days|startsAt|stepMinutes)$/,
];
/** Fields that ask only where there is something to choose, or in place of another one. */
const ON_DEMAND = [
  /^providers\.contract\.(?:amendments\.)?prices\.(?:language|country)$/,
  // The same cards as those of the contract itself.
  /^providers\.contract\.amendments\.(?:prices|premiums|indicators|commitment|triggers)\./,
];
/** Lists of an amendment have the cards of the contract's own: they need not be filled again. */
const AMENDED_LISTS = /amendments\[\](?:\+|\.(?:prices|premiums|indicators|triggers))/;
/** What the program gives. */
const GIVEN = [/(?:^|\.)id$|^schemaVersion$|^\$schema$/];

let open: TestPage;
beforeEach(async () => {
  await page.viewport(1440, 900);
  open = openPage();
});
afterEach(() => open.close());

const unfold = async (key: string): Promise<void> =>
  (await open.find(`[data-key="${key}"] > summary`)).click();

test('every setting of the schema has its place on the page', { timeout: 90_000 }, async () => {
  await unfold('demand');
  for (const medium of ['chat', 'e-mail']) {
    const media = (await open.find('.adder select')) as HTMLSelectElement;
    media.value = medium;
    (await open.find('button', 'Add a channel')).click();
  }
  const added = new Set<string>();
  let quiet = 0;
  for (let round = 0; round < 60; round += 1) {
    const closed = open.all('releve-editor >>> details:not([open]) > summary');
    for (const summary of closed) summary.click();
    await settled();
    const adding = new Map(
      open
        .all('.content button.action, button.kind')
        .map((button) => [nameOf(button), button] as const),
    );
    for (const name of [...adding.keys()]) {
      if (!isAdding(name) || AMENDED_LISTS.test(name) || added.has(name)) {
        adding.delete(name);
      }
    }
    // What was clicked may show a frame or two later.
    quiet = adding.size === 0 && closed.length === 0 ? quiet + 1 : 0;
    if (quiet > 12) break;
    for (const [name, button] of adding) {
      added.add(name);
      button.click();
    }
    await settled();
  }
  const edited = open
    .all('releve-field, releve-list-field, releve-words-field')
    .map((each) => plain((each as HTMLElement & { path: Path }).path));
  const missing = leavesOf(scenarioJsonSchema()).filter(
    (leaf) =>
      !edited.some((each) => each === leaf || leaf.startsWith(`${each}.`)) &&
      ![...OTHER_CONTROLS, ...OTHER_FORMS, ...ON_DEMAND, ...GIVEN].some((known) =>
        known.test(leaf),
      ),
  );
  expect(missing).toEqual([]);
  expect(await barriers()).toEqual([]);
});

/** Whether a button adds a part: one of the words, or a kind of clause. */
function isAdding(name: string): boolean {
  return (
    (name.startsWith('Add ') && !/^Add a (?:team|channel|provider|setup|hazard)/.test(name)) ||
    name.startsWith('clause ')
  );
}

/** A button by its words and the part it stands in, one of each kind. */
function nameOf(button: HTMLElement): string {
  const key = button.closest('details')?.dataset['key'] ?? '';
  const { kind } = button.dataset;
  const words = kind === undefined ? button.textContent.trim() : `clause ${kind}`;
  return `${words} | ${key.replace(/\d+/g, '')}`;
}

async function settled(): Promise<void> {
  await open.app.updateComplete;
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** A place without positions and ids: "setups.routing.*.shares.*". */
function plain(path: Path): string {
  return path
    .map((step, at) => {
      const before = path[at - 1];
      const isId = ['routing', 'skills', 'shares', 'caps', 'exchangeRates'].includes(
        String(before),
      );
      return isId ? '*' : step;
    })
    .filter((step) => typeof step === 'string')
    .join('.');
}

/** The place of every setting that has no parts. */
function leavesOf(node: JsonSchema, path: readonly string[] = []): readonly string[] {
  const isNode = (value: unknown): value is JsonSchema =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  const parts: readonly (readonly [JsonSchema, readonly string[]])[] = [
    ...[...(node.oneOf ?? []), ...(node.anyOf ?? [])]
      .filter(isNode)
      .map((form) => [form, path] as const),
    ...Object.entries(node.properties ?? {}).flatMap(([key, value]) =>
      isNode(value) ? [[value, [...path, key]] as const] : [],
    ),
    ...(isNode(node.items) ? [[node.items, path] as const] : []),
    ...(isNode(node.additionalProperties)
      ? [[node.additionalProperties, [...path, '*']] as const]
      : []),
  ];
  if (parts.length === 0) return [path.join('.')];
  return [...new Set(parts.flatMap(([part, at]) => leavesOf(part, at)))];
}
