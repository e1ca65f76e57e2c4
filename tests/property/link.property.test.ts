import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/base/canonical-json.ts';
import { decodeLink } from '../../src/link/index.ts';
import { SHORT, WHOLE, writeLink } from '../../src/link/link-text.ts';
import { pack } from '../../src/link/pack.ts';
import { DEMONSTRATION } from '../../src/scenario/demonstration.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { arbitraryScenario, smallArbitraryScenario } from '../support/arbitrary-scenario.ts';
import { linkOf, readyMade, someScenario } from '../unit/link/samples.ts';

/** Small ones are as varied, and made faster. */
const anyScenario = fc.oneof(
  { arbitrary: arbitraryScenario(), weight: 1 },
  { arbitrary: smallArbitraryScenario(), weight: 4 },
);

const CODES = 'empty notALink truncated altered newer tooLarge notAScenario'
  .split(' ')
  .concat('unknownReadyMade readyMadeChanged'.split(' '));

/** Ready-made scenarios with a few numbers and parts changed, as people leave them. */
const lightlyEdited = fc
  .record({
    made: fc.constantFrom(...readyMade()),
    seed: fc.string({ minLength: 1, maxLength: 8 }),
    replications: fc.integer({ min: 1, max: 5000 }),
    cost: fc.double({ min: 0, max: 100, noNaN: true }),
    recovery: fc.integer({ min: 0, max: 99 }),
    gone: fc.nat(3),
    name: fc.string({ minLength: 1, maxLength: 20 }),
  })
  .map(({ made: { scenario }, seed, replications, cost, recovery, gone, name }) => ({
    ...scenario,
    run: { ...scenario.run, seed, replications },
    channels: scenario.channels.map((each) => ({ ...each, costPerLostContact: cost })),
    hazards: scenario.hazards
      .filter((_, at) => at !== gone)
      .reverse()
      .map((each, at) => (at === 0 ? { ...each, recoveryHours: recovery, name } : each)),
  }));

/** What content can be refused for that its checksum vouches for. */
const HIDDEN = ['notAScenario', 'newer', 'unknownReadyMade', 'readyMadeChanged'];

const SHORT_CONTENT = {
  readyMade: 'parcel-carrier',
  digest: '00000000',
  edits: [
    [['run', 'replications'], 20],
    [['hazards'], null, [1, 0]],
    [['hazards', 0, 'capacityLost'], 0.5],
    [['name'], 'Ours'],
  ],
};

/** "same" when the link still gives the very same content, else the code of its typed error. */
async function outcome(link: string, sent: unknown): Promise<string> {
  const decoded = await decodeLink(link);
  if (!decoded.ok) {
    expect(CODES).toContain(decoded.error.code);
    return decoded.error.code;
  }
  expect(decoded.value).toEqual(sent);
  return 'same';
}

describe('a link', () => {
  it('gives back any valid scenario', async () => {
    await fc.assert(
      fc.asyncProperty(anyScenario, async (document) => {
        const parsed = parseScenario(document);
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
        const scenario = parsed.value;
        expect(await decodeLink(await linkOf(scenario))).toEqual({ ok: true, value: { scenario } });
      }),
      { seed: 1, numRuns: 600 },
    );
  }, 120_000);

  it('gives back any ready-made scenario that was lightly edited, in a few hundred characters', async () => {
    await fc.assert(
      fc.asyncProperty(lightlyEdited, async (document) => {
        const parsed = parseScenario(document);
        // A name that no document may have.
        fc.pre(parsed.ok);
        const link = await linkOf(parsed.value);
        expect(link).toMatch(/^#2\./);
        expect(link.length).toBeLessThan(500);
        expect(await decodeLink(link)).toEqual({ ok: true, value: { scenario: parsed.value } });
      }),
      { seed: 4, numRuns: 60 },
    );
  });

  it.each([
    ['whole', someScenario()],
    ['short', { ...DEMONSTRATION.scenario, name: 'Ours' }],
  ])('says that it was cut, wherever it was: %s', async (_form, scenario) => {
    const link = await linkOf(scenario);
    const seen = new Map<string, number>();
    for (let length = 0; length < link.length; length += 1) {
      const code = await outcome(link.slice(0, length), { scenario });
      seen.set(code, (seen.get(code) ?? 0) + 1);
    }
    expect(Object.fromEntries(seen)).toEqual({ empty: 2, truncated: link.length - 2 });
  });

  it.each([
    ['whole', someScenario()],
    ['short', { ...DEMONSTRATION.scenario, name: 'Ours' }],
  ])('never gives another scenario when a character is changed: %s', async (_form, scenario) => {
    const sent = { scenario, fingerprint: '7f3a91c2b00812ef', engineVersion: '1.0.0' };
    const link = await linkOf(scenario, sent);
    const seen = new Set<string>();
    for (let at = 0; at < link.length; at += 1) {
      for (const replacement of ['A', 'z', '0', '1', '_', '.', '+', ' ', 'é']) {
        if (link[at] === replacement) continue;
        seen.add(await outcome(link.slice(0, at) + replacement + link.slice(at + 1), sent));
      }
    }
    // A change in thousands passes the checksum of the compressed text, or turns one form into the
    // other: it is refused as no scenario.
    seen.delete('notAScenario');
    // "same": the sign in front of the link is not needed.
    expect([...seen].sort()).toEqual(['altered', 'newer', 'notALink', 'same', 'truncated']);
  });

  it('never gives another scenario when a character is lost, doubled or swapped', async () => {
    const scenario = someScenario();
    const link = await linkOf(scenario);
    for (let at = 0; at < link.length; at += 1) {
      const [before, here, next, rest] = [
        link.slice(0, at),
        link.charAt(at),
        link.charAt(at + 1),
        link.slice(at + 2),
      ];
      await outcome(before + next + rest, { scenario });
      await outcome(before + here + here + next + rest, { scenario });
      await outcome(before + next + here + rest, { scenario });
    }
  });
});

describe('opening', () => {
  it('never throws, whatever the text', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.stringMatching(/^#?1\.[0-9a-z]{1,3}\.[\w-]{0,60}$/),
      fc.string({ unit: 'grapheme', maxLength: 60 }).map(writeLink),
      fc.uint8Array({ maxLength: 200 }).map((bytes) => writeLink(toText(bytes))),
    );
    await fc.assert(
      fc.asyncProperty(text, async (link) => {
        expect((await decodeLink(link)).ok).toBe(false);
      }),
      { seed: 2, numRuns: 4000 },
    );
  });

  it.each([
    ['whole', WHOLE, { scenario: someScenario() }, 10_000],
    ['short', SHORT, SHORT_CONTENT, 1500],
  ] as const)('never throws when a sound checksum hides mutated content: %s', async (...form) => {
    const [, version, content, numRuns] = form;
    const json = canonicalJson(pack(content));
    const piece = fc.oneof(
      fc.constantFrom(
        '[',
        ']',
        '{',
        '}',
        ',',
        '0',
        '-',
        '1e999',
        '99',
        'null',
        '""',
        '"__proto__"',
      ),
      fc.string({ maxLength: 3 }),
    );
    const mutation = fc.record({ at: fc.nat(json.length), drop: fc.nat(4), piece });
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
        let text = json;
        for (const { at, drop, piece: put } of mutations) {
          text = text.slice(0, at) + put + text.slice(at + drop);
        }
        const decoded = await decodeLink(
          writeLink(toText(deflateSync(Buffer.from(text))), version),
        );
        // What is accepted is a valid scenario: parsing it again changes nothing.
        if (decoded.ok) {
          const { scenario } = decoded.value;
          expect(parseScenario(scenario)).toEqual({ ok: true, value: scenario });
        } else expect(HIDDEN).toContain(decoded.error.code);
      }),
      { seed: 3, numRuns },
    );
  });
});

function toText(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}
