import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { encodeScenario } from '../src/link/index.ts';
import { READY_MADE } from '../src/scenario/ready-made.ts';
import { headlineStudy } from './headline-scenario.ts';
import type { Row, Section } from './row.ts';
import { valid } from './valid.ts';

const assets = new URL('../dist/assets/', import.meta.url);
const KILOBYTE = 1000;

/** How long links are, and how much script the page has. */
export async function sizesSection(): Promise<Section> {
  const headline = await linkLength(headlineStudy(false));
  const links = await Promise.all(READY_MADE.map(({ document }) => linkLength(document)));
  return {
    id: 'sizes',
    heading: 'Sizes',
    rows: [
      {
        id: 'link-headline',
        label: 'link of the headline study',
        value: headline,
        unit: 'characters',
        better: 'lower',
      },
      {
        id: 'link-ready-made',
        label: 'longest link of a ready-made scenario',
        value: Math.max(...links),
        unit: 'characters',
        better: 'lower',
      },
      ...(await scripts()),
    ],
  };
}

async function linkLength(input: unknown): Promise<number> {
  const link = await encodeScenario(valid(input));
  if (!link.ok) throw new Error(link.error.message);
  return link.value.length;
}

async function scripts(): Promise<readonly Row[]> {
  if (!existsSync(assets)) return [];
  let all = 0;
  for (const name of await readdir(assets)) {
    if (name.endsWith('.js')) all += gzipSync(await readFile(new URL(name, assets))).length;
  }
  return [
    {
      id: 'scripts',
      label: 'scripts of the page as last built, compressed',
      value: all / KILOBYTE,
      unit: 'kB',
      better: 'lower',
    },
  ];
}
