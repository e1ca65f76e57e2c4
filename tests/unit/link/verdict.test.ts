import { describe, expect, it } from 'vitest';
import { linkVerdict } from '../../../src/link/index.ts';

describe('linkVerdict', () => {
  it.each([
    [1024, ['Outlook', 'Teams', 'Excel', 'Slack', 'Browsers'], []],
    [1025, ['Teams', 'Excel', 'Slack', 'Browsers'], ['Outlook']],
    [2049, ['Slack', 'Browsers'], ['Outlook', 'Teams', 'Excel']],
    [4001, ['Browsers'], ['Outlook', 'Teams', 'Excel', 'Slack']],
    [65_001, [], ['Outlook', 'Teams', 'Excel', 'Slack', 'Browsers']],
  ])('knows where a link of %i characters arrives whole', (length, survives, fails) => {
    const verdict = linkVerdict(length);
    expect(verdict.survives.map(({ name }) => name)).toEqual(survives);
    expect(verdict.fails.map(({ name }) => name)).toEqual(fails);
  });
});
