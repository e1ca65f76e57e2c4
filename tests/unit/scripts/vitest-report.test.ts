import { expect, test } from 'vitest';
import { readReport } from '../../../scripts/vitest-report.js';

const report = (...testResults: unknown[]) => JSON.stringify({ testResults });

test('passed and failed tests are counted, and skipped ones are neither', () => {
  const json = report({
    name: 'a.test.ts',
    status: 'failed',
    assertionResults: [
      { fullName: 'one', status: 'passed' },
      { fullName: 'two', status: 'failed' },
      { fullName: 'three', status: 'skipped' },
    ],
  });
  expect(readReport(json)).toEqual({ passed: 1, failed: ['two'] });
});

test('a file that could not be run is one failure', () => {
  const json = report({ name: 'a.test.ts', status: 'failed', assertionResults: [] });
  expect(readReport(json)).toEqual({ passed: 0, failed: ['a.test.ts'] });
});

test('no report, no tests', () => {
  expect(readReport('')).toEqual({ passed: 0, failed: [] });
});
