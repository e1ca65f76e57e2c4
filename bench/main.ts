import { readFile, writeFile } from 'node:fs/promises';
import { agreement } from './agreement.ts';
import { growthSection } from './growth.ts';
import { headlineSection } from './headline.ts';
import { kernelSection } from './kernel.ts';
import { precisionSection } from './precision.ts';
import { reuse } from './reuse.ts';
import { sectionText, type Section } from './row.ts';
import { sizesSection } from './sizes.ts';

/** Beside the sources, from dist-bench/. */
const baseline = new URL('../bench/baseline.json', import.meta.url);
const SECTIONS: Readonly<Record<string, () => Section | Promise<Section>>> = {
  kernel: () => kernelSection(20),
  headline: () => headlineSection(1000),
  precision: precisionSection,
  growth: growthSection,
  sizes: sizesSection,
};

const args = process.argv.slice(2);
const [first, ...rest] = args;
if (first === 'reuse') await reuse(rest);
else if (first === 'agreement') agreement(rest);
else await measureAll();

/** Every section, or those asked for. */
async function measureAll(): Promise<void> {
  const asked = Object.keys(SECTIONS).filter((id) => args.includes(id));
  const stored = JSON.parse(await readFile(baseline, 'utf8').catch(() => '{}')) as Record<
    string,
    number
  >;
  const sections: Section[] = [];
  for (const [id, measure] of Object.entries(SECTIONS)) {
    if (asked.length > 0 && !asked.includes(id)) continue;
    const section = await measure();
    sections.push(section);
    if (!args.includes('--json')) process.stdout.write(`${sectionText(section, stored)}\n`);
  }
  if (args.includes('--json')) process.stdout.write(`${JSON.stringify(sections, null, 1)}\n`);
  if (args.includes('--store')) {
    const rows = sections.flatMap((section) => section.rows.map(({ id, value }) => [id, value]));
    const all = { ...stored, ...(Object.fromEntries(rows) as Record<string, number>) };
    await writeFile(baseline, `${JSON.stringify(all, null, 2)}\n`);
  }
}
