import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { speak } from '../../../src/base/words.ts';
import { drawCostDistribution, drawServiceFan, drawWaterfall } from '../../../src/charts/index.ts';
import { waterfall } from '../../fixtures/charts/contracts.ts';
import { testDocument } from '../../fixtures/charts/dom.ts';
import { serviceFan } from '../../fixtures/charts/service.ts';
import { costDistribution } from '../../fixtures/charts/years.ts';
import { french } from '../../support/french.ts';

const options = { title: 'Constat', document: testDocument() };

beforeAll(() => {
  speak('fr', french);
});
afterAll(() => {
  speak('en');
});

describe('what the cursor says in French', () => {
  test('has a no-break space before each colon', () => {
    const charts = [
      drawServiceFan(serviceFan(2), { width: 900 }, options),
      drawCostDistribution(costDistribution(2, 20), { width: 900 }, options),
      drawWaterfall(waterfall(8), { width: 900 }, options),
    ];
    for (const { cursor } of charts) {
      const { text } = cursor.at(1);
      expect(text).toMatch(/\u00a0: /);
      expect(text).not.toMatch(/[^\u00a0]: /);
    }
  });
});
