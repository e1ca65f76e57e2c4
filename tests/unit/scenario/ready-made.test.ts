import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../../src/scenario/parse.ts';
import { READY_MADE } from '../../../src/scenario/ready-made.ts';

describe('the ready-made scenarios', () => {
  it('begin with the parcel carrier', () => {
    expect(READY_MADE[0]?.id).toBe('parcel-carrier');
  });

  it.each(READY_MADE)('$id is valid', ({ document }) => {
    const parsed = parseScenario(document);
    expect(parsed.ok ? [] : parsed.error).toEqual([]);
  });

  it.each(READY_MADE)('$id says what it asks and shows', ({ document }) => {
    const parsed = parseScenario(document);
    expect(parsed.ok && parsed.value.description.length > 80).toBe(true);
    expect(parsed.ok && parsed.value.setups.length >= 2).toBe(true);
  });
});
