import { expect, test } from 'vitest';
import { darkTheme, lightTheme } from '../../../src/charts/index.ts';
import { testDocument } from '../../fixtures/charts/dom.ts';
import { examples } from '../../fixtures/charts/examples.ts';

/*
 * Snapshots, not truths: they show what a change does to a drawing. Look at it in the gallery
 * (npx vite, /tests/gallery/) before accepting it with `vitest -u`.
 */
const kept = [
  'service-fan-2',
  'service-fan-0',
  'service-fan-ghost-2',
  'cost-distribution-ghost-2-20',
  'cost-service-ghost-2-20',
  'loss-exceedance-ghost-2-20',
  'outage-zoom-2',
  'replay-2',
  'cost-distribution-2-20',
  'cost-service-2-20',
  'loss-exceedance-2-20',
  'difference-strip-20',
  'rewards-2-3',
  'week-heat-service-12',
  'week-heat-service-12-of-2',
  'hazard-hours-2-4',
  'hazard-costs-cost-2-4',
  'frontier-6',
  'frontier-ghost-2',
];

for (const example of examples)
  if (kept.includes(example.name))
    test(`snapshot of ${example.name}`, async () => {
      for (const [theme, width] of [
        [lightTheme, 480],
        [darkTheme, 320],
      ] as const) {
        const name = `${example.name}-${theme.name}-${String(width)}`;
        const { svg } = example.draw({ width }, theme, name, testDocument(), true);
        await expect(svg.outerHTML.replaceAll('><', '>\n<') + '\n').toMatchFileSnapshot(
          `snapshots/${name}.svg`,
        );
      }
    });
