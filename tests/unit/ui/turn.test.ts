import { expect, test } from 'vitest';
import { turn } from '../../../src/ui/turn.ts';

test('turns come in the order of asking, each in a task of its own', async () => {
  const seen: string[] = [];
  const work = async (name: string): Promise<void> => {
    await turn();
    seen.push(name);
    // Whatever follows at once belongs to the same task.
    queueMicrotask(() => seen.push(`${name} follows`));
    setTimeout(() => seen.push('others'));
  };
  await Promise.all([work('a'), work('b')]);
  await turn();
  expect(seen.slice(0, 2)).toEqual(['a', 'a follows']);
  expect(seen.indexOf('b')).toBeGreaterThan(1);
  expect(seen[seen.indexOf('b') + 1]).toBe('b follows');
});

test('who asks once nobody waits has a turn too', async () => {
  await turn();
  await new Promise((resolve) => setTimeout(resolve));
  await turn();
});
