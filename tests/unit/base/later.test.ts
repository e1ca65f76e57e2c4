import { expect, test } from 'vitest';
import { atHand, later } from '../../../src/base/later.ts';

test('comes when it is asked for, once', async () => {
  let fetched = 0;
  const code = later(() => Promise.resolve(`copy ${String((fetched += 1))}`));
  expect(code.now).toBeUndefined();
  expect(fetched).toBe(0);
  expect(await Promise.all([code.load(), code.load()])).toEqual(['copy 1', 'copy 1']);
  expect(code.now).toBe('copy 1');
  expect(await code.load()).toBe('copy 1');
});

test('is asked for again after a failure', async () => {
  let tries = 0;
  const code = later(() => {
    tries += 1;
    return tries === 1 ? Promise.reject(new Error('no network')) : Promise.resolve('code');
  });
  await expect(code.load()).rejects.toThrow('no network');
  expect(code.now).toBeUndefined();
  expect(await code.load()).toBe('code');
  expect(code.now).toBe('code');
});

test('what is at hand needs no waiting', async () => {
  const code = atHand(7);
  expect(code.now).toBe(7);
  expect(await code.load()).toBe(7);
});
