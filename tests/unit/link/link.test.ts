import { deflateSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { decodeLink, encodeScenario, encodeWhole } from '../../../src/link/index.ts';
import { writeLink } from '../../../src/link/link-text.ts';
import { pack } from '../../../src/link/pack.ts';
import { SHAPES } from '../../../src/link/shapes.ts';
import firstLink from '../../fixtures/links/v1.json';
import { linkOf, readyMade, someScenario } from './samples.ts';

/** A link with a sound checksum around any text. */
const linkAround = (text: string): string =>
  writeLink(deflateSync(Buffer.from(text)).toString('base64url'));
const linkTo = (content: unknown): string => linkAround(JSON.stringify(pack(content)));

async function errorOf(link: string) {
  const decoded = await decodeLink(link);
  if (decoded.ok) throw new Error('the link was accepted');
  return decoded.error;
}

describe('a link', () => {
  it.each(readyMade())('carries the ready-made scenario $id, and survives Teams', async (made) => {
    const note = { fingerprint: '7f3a91c2b00812ef', engineVersion: '1.0.0' };
    const whole = await encodeWhole(made.scenario, note);
    const link = whole.ok ? whole.value : '';
    expect(await decodeLink(link)).toEqual({
      ok: true,
      value: { scenario: made.scenario, ...note },
    });
    expect(link).toMatch(/^#1\.[0-9a-z]+\.[\w-]+$/);
    expect(`https://releve.example.org/${link}`.length).toBeLessThan(2048);
  });

  it('needs no note', async () => {
    const scenario = someScenario();
    expect(await decodeLink(await linkOf(scenario))).toEqual({ ok: true, value: { scenario } });
  });

  it('is the same for the same scenario, in whatever order its keys were written', async () => {
    const scenario = someScenario();
    const reversed = Object.fromEntries(Object.entries(scenario).reverse());
    expect(await linkOf({ ...scenario, ...reversed })).toBe(await linkOf(scenario));
  });

  it('carries names in any script', async () => {
    const scenario = {
      ...someScenario(),
      name: 'Crue du Rhône — 洪水 🌊 "=1+1"',
      description: 'a\nb',
    };
    const decoded = await decodeLink(await linkOf(scenario));
    expect(decoded).toEqual({ ok: true, value: { scenario } });
  });

  it('is refused when the scenario is too large for one', async () => {
    const scenario = { ...someScenario(), description: 'x'.repeat(1_000_001) };
    expect(await encodeScenario(scenario)).toMatchObject({
      ok: false,
      error: { code: 'tooLarge' },
    });
  });
});

describe('a link that cannot be opened', () => {
  it('says so when it inflates to far more than a scenario, and stops reading', async () => {
    const bomb = writeLink(deflateSync(Buffer.alloc(50_000_000)).toString('base64url'));
    const reads = vi.spyOn(ReadableStreamDefaultReader.prototype, 'read');
    expect((await errorOf(bomb)).code).toBe('tooLarge');
    // A read brings 16 kB or more: 3,000 reads would have been needed for all of it.
    expect(reads.mock.calls.length).toBeLessThan(100);
    reads.mockRestore();
  });

  it.each([
    ['no JSON', linkAround('{"a":'), 'notAScenario'],
    ['no text at all', linkAround(''), 'notAScenario'],
    ['an endless nesting', linkAround('[0,'.repeat(200_000)), 'notAScenario'],
    ['a closed deep nesting', linkAround(`${'['.repeat(9e4)}${']'.repeat(9e4)}`), 'notAScenario'],
    ['another document', linkTo({ scenario: { hello: 1 } }), 'notAScenario'],
    ['no scenario', linkTo({ fingerprint: 'x' }), 'notAScenario'],
    ['a list', linkTo([1, 2, 3]), 'notAScenario'],
    ['a scenario of a later version', linkTo({ scenario: { schemaVersion: 99 } }), 'newer'],
    ['a shape of a later version', linkAround(`[${SHAPES.length + 1}]`), 'newer'],
  ])('says what is wrong with %s', async (_name, link, code) => {
    const error = await errorOf(link);
    expect(error.code).toBe(code);
    expect(error.message).not.toBe('');
  });

  it('hands on why the scenario inside is refused', async () => {
    const { channels } = someScenario();
    const scenario = { ...someScenario(), channels: channels.slice(0, 0) };
    const error = await errorOf(linkTo({ scenario }));
    expect(error.code).toBe('notAScenario');
    expect(error.issues?.map(({ path }) => path)).toContain('channels');
  });

  it('drops a note that no Relève would have written', async () => {
    const scenario = someScenario();
    const note = { fingerprint: '<b>no</b>', engineVersion: 'x'.repeat(41) };
    expect(await decodeLink(linkTo({ scenario, ...note }))).toEqual({
      ok: true,
      value: { scenario },
    });
  });
});

describe('a link sent in the past', () => {
  it('opens for ever', async () => {
    // Once a version has been released, a link it wrote is never written anew: it must go on opening.
    const decoded = await decodeLink(firstLink.link);
    expect(decoded).toMatchObject({ ok: true, value: firstLink.content });
  });
});
