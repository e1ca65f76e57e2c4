import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../../scripts/static-server.js';

let folder: string;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'releve-served-'));
  mkdirSync(join(folder, 'public', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'public', 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'public', 'assets', 'a.js'), 'export {};');
  writeFileSync(join(folder, 'public', 'favicon.svg'), '<svg/>');
  server = await serveFolder({ folder: join(folder, 'public'), mount: '/releve/' });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ['', 'text/html; charset=utf-8'],
  ['index.html?a=1', 'text/html; charset=utf-8'],
  ['assets/a.js', 'text/javascript; charset=utf-8'],
  ['favicon.svg', 'image/svg+xml; charset=utf-8'],
])('%j is served as %s', async (path, type) => {
  const response = await fetch(server.url + path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(type);
  expect(response.headers.get('content-security-policy')).toBeNull();
});

test.each(['none.js', 'assets', 'assets/', '%2e%2e/secret.txt', '..%2fsecret.txt', '%00', '%zz'])(
  '%j is not found',
  async (path) => {
    expect((await fetch(server.url + path)).status).toBe(404);
  },
);

test('only what is under the mount is served', async () => {
  expect((await fetch(new URL('/index.html', server.url))).status).toBe(404);
});

test('nothing can be written', async () => {
  expect((await fetch(server.url, { method: 'POST' })).status).toBe(405);
});

test('a port in use is replaced by a free one', async () => {
  const second = await serveFolder({ folder, port: server.port });
  expect(second.port).not.toBe(server.port);
  await second.close();
});
