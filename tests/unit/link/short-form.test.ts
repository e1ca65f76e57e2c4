import { deflateSync, inflateSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { speak } from '../../../src/base/words.ts';
import { french } from '../../support/french.ts';
import { decodeLink } from '../../../src/link/index.ts';
import { readLink, writeLink } from '../../../src/link/link-text.ts';
import { pack, unpack } from '../../../src/link/pack.ts';
import { DEMONSTRATION } from '../../../src/scenario/demonstration.ts';
import { inLanguage, reworded } from '../../../src/scenario/in-language.ts';
import type { Scenario } from '../../../src/scenario/types.ts';
import firstShort from '../../fixtures/links/v2.json';
import { linkOf, readyMade, someScenario } from './samples.ts';

const note = { fingerprint: '7f3a91c2b00812ef', engineVersion: '1.2.0' };
const page = 'https://intranet.example.org/continuity/releve/?lang=fr';
const numbersOf = (scenario: Scenario): Scenario => reworded(scenario, () => '');

/** What is written in a short link, before shapes and compression. */
function insideOf(link: string): Record<string, unknown> {
  const read = readLink(link);
  const payload = read.ok ? read.value.payload : '';
  const packed: unknown = JSON.parse(inflateSync(Buffer.from(payload, 'base64url')).toString());
  const content = unpack(packed);
  return (content.ok ? content.value : {}) as Record<string, unknown>;
}

/** A link with a sound checksum around any content. */
const around = (content: unknown): string =>
  writeLink(deflateSync(Buffer.from(JSON.stringify(pack(content)))).toString('base64url'), 2);

async function errorOf(link: string) {
  const decoded = await decodeLink(link);
  if (decoded.ok) throw new Error('the link was accepted');
  return decoded.error;
}

/** The demonstration as a director leaves it after a few minutes. */
function lightlyEdited(from: Scenario = DEMONSTRATION.scenario): Scenario {
  const [channel, ...channels] = from.channels;
  const [hazard, ...hazards] = from.hazards;
  return {
    ...from,
    channels: [
      {
        ...channel!,
        demand: { ...channel!.demand, contactsPerWeek: 23_500 },
        costPerLostContact: 9,
      },
      ...channels,
    ],
    hazards: [{ ...hazard!, capacityLost: 0.8, recoveryHours: 30 }, ...hazards.slice(0, -1)],
    run: { ...from.run, replications: 400 },
  };
}

afterEach(() => speak('en'));

describe('the short form', () => {
  it.each(readyMade())('carries $id as it is in under 200 characters', async ({ scenario }) => {
    const link = await linkOf(scenario, note);
    expect(link.length + page.length).toBeLessThan(200);
    expect(await decodeLink(link)).toEqual({ ok: true, value: { scenario, ...note } });
  });

  it('carries a lightly edited scenario through Outlook with room to spare', async () => {
    const scenario = lightlyEdited();
    const link = await linkOf(scenario, note);
    expect(link).toMatch(/^#2\./);
    expect(link.length + page.length).toBeLessThan(400);
    expect(await decodeLink(link)).toEqual({ ok: true, value: { scenario, ...note } });
  });

  it('is left for the whole one when nothing ready-made is near, or it is longer', async () => {
    expect(await linkOf(someScenario())).toMatch(/^#1\./);
    const noise = Array.from({ length: 900 }, (_, at) => ((at * 7919) % 1009).toString(36));
    const scenario = { ...DEMONSTRATION.scenario, description: noise.join(' ').slice(0, 2000) };
    expect(await decodeLink(await linkOf(scenario))).toEqual({ ok: true, value: { scenario } });
  });

  it('holds no name that is merely translated, and speaks the language of who opens it', async () => {
    const english = await linkOf(lightlyEdited());
    speak('fr', french);
    const scenario = lightlyEdited(inLanguage(DEMONSTRATION.scenario));
    const renamed = { ...scenario, name: 'La nôtre' };
    const link = await linkOf(renamed);
    expect(await linkOf(scenario)).toBe(english);
    expect(await decodeLink(link)).toEqual({ ok: true, value: { scenario: renamed } });
    speak('en');
    const opened = await decodeLink(link);
    expect(opened).toEqual({
      ok: true,
      value: { scenario: { ...lightlyEdited(), name: 'La nôtre' } },
    });
    expect(numbersOf(scenario)).toEqual(numbersOf(lightlyEdited()));
  });

  it('says when the ready-made scenario is no longer the same, and offers what it would be', async () => {
    const scenario = lightlyEdited();
    const inside = insideOf(await linkOf(scenario, note));
    const error = await errorOf(around({ ...inside, digest: '00000000' }));
    expect(error.code).toBe('readyMadeChanged');
    expect(error.instead).toEqual({ scenario, ...note });
  });

  it('offers nothing when the changes do not fit what the ready-made scenario has become', async () => {
    const inside = insideOf(await linkOf(lightlyEdited()));
    const edits = [[['hazards', 99, 'perYear'], 1]];
    const error = await errorOf(around({ ...inside, digest: '00000000', edits }));
    expect(error).toMatchObject({ code: 'readyMadeChanged' });
    expect(error.instead).toBeUndefined();
  });

  it.each([
    ['no ready-made scenario', { readyMade: undefined }, 'notAScenario'],
    ['a list for its name', { readyMade: ['parcel-carrier'] }, 'notAScenario'],
    ['one that is not there', { readyMade: 'atlantis' }, 'unknownReadyMade'],
    ['one called __proto__', { readyMade: '__proto__' }, 'unknownReadyMade'],
    ['no digest', { digest: undefined }, 'readyMadeChanged'],
    ['no edits', { edits: undefined }, 'notAScenario'],
    ['edits that are a text', { edits: 'x' }, 'notAScenario'],
    ['an edit that leads nowhere', { edits: [[['x', 'y'], 1]] }, 'notAScenario'],
    ['a key no scenario has', { edits: [[['__proto__'], { a: 1 }]] }, 'notAScenario'],
    ['a number out of range', { edits: [[['run', 'replications'], -1]] }, 'notAScenario'],
    ['a million items', { edits: [[['hazards'], Array(100_000).fill(0)]] }, 'notAScenario'],
  ])('with %s is refused', async (_name, change, code) => {
    const inside = insideOf(await linkOf(lightlyEdited()));
    const content = Object.fromEntries(
      Object.entries({ ...inside, ...change }).filter(([, value]) => value !== undefined),
    );
    expect((await errorOf(around(content))).code).toBe(code);
  });

  it('hands on why the edited scenario is refused', async () => {
    const inside = insideOf(await linkOf(lightlyEdited()));
    const error = await errorOf(around({ ...inside, edits: [[['run', 'replications'], -1]] }));
    expect(error.issues?.map(({ path }) => path)).toEqual(['run.replications']);
  });

  it('opens for ever, or says that the ready-made scenario has changed', async () => {
    // As with v1.json: never written anew.
    const decoded = await decodeLink(firstShort.link);
    if (!decoded.ok) {
      expect(decoded.error.code).toBe('readyMadeChanged');
      return;
    }
    const { scenario, fingerprint } = decoded.value;
    expect(fingerprint).toBe(firstShort.fingerprint);
    expect(scenario.run.replications).toBe(firstShort.replications);
    expect(scenario.channels[0]?.costPerLostContact).toBe(firstShort.costPerLostContact);
  });
});
