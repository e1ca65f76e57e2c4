import { describe, expect, it } from 'vitest';
import { toBase64Url } from '../../src/base/base64url.ts';
import { deflate } from '../../src/link/deflate.ts';
import { decodeLink, encodeScenario } from '../../src/link/index.ts';
import { writeLink } from '../../src/link/link-text.ts';
import firstLink from '../fixtures/links/v1.json';

describe('links, on the browser’s own compression', () => {
  it('open when Node wrote them, and back', async () => {
    const decoded = await decodeLink(firstLink.link);
    expect(decoded).toMatchObject({ ok: true, value: firstLink.content });
    if (!decoded.ok) return;
    const again = await encodeScenario(decoded.value.scenario, decoded.value);
    if (!again.ok) throw new Error(again.error.message);
    expect(await decodeLink(again.value)).toEqual(decoded);
  });

  it('never give another scenario when a character is changed or the end is cut', async () => {
    const { link } = firstLink;
    const sent = await decodeLink(link);
    for (let at = 1; at < link.length; at += 1) {
      expect((await decodeLink(link.slice(0, at))).ok).toBe(false);
      const changed = link.slice(0, at) + (link[at] === 'A' ? 'B' : 'A') + link.slice(at + 1);
      const decoded = await decodeLink(changed);
      if (decoded.ok) expect(decoded).toEqual(sent);
    }
  });

  it('stop reading when they inflate to far more than a scenario', async () => {
    const bomb = writeLink(toBase64Url(await deflate(new Uint8Array(50_000_000))));
    expect(await decodeLink(bomb)).toMatchObject({ ok: false, error: { code: 'tooLarge' } });
  });
});
