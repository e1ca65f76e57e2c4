import { describe, expect, it } from 'vitest';
import type { CostLine } from '../../../src/engine/result.ts';
import { exportFileName } from '../../../src/export/index.ts';
import { costLineNames } from '../../../src/export/names.ts';
import { sampleRun } from './sample-run.ts';

describe('costLineNames', () => {
  it('tells every line of a setup from the others', () => {
    const line = (kind: CostLine['kind'], provider: number, channel: number): CostLine => ({
      provider,
      channel,
      kind,
      unitPrice: 1,
      quantityUnit: 'contacts',
      clause: 0,
      amendment: -1,
      tier: -1,
      premium: -1,
      premiumAmendment: -1,
    });
    const lines = [
      line('perContact', 0, -1),
      line('perContact', 0, 0),
      line('perContact', 1, 0),
      line('perContact', 0, 0),
      line('lostContacts', -1, 0),
    ];
    expect(costLineNames(sampleRun(1).scenario, lines)).toEqual([
      'atlas.perContact',
      'atlas.perContact.phone',
      'borealis.perContact.phone',
      'atlas.perContact.phone.2',
      'client.lostContacts.phone',
    ]);
  });
});

describe('exportFileName', () => {
  it.each([
    ['Parcel carrier: one outsourcer or two?', 'releve-parcel-carrier-summary.csv'],
    ['Télé-assistance à Nîmes', 'releve-tele-assistance-a-nimes-summary.csv'],
    ['../../etc/passwd', 'releve-etc-passwd-summary.csv'],
    ['洪水', 'releve-summary.csv'],
    [': what if', 'releve-summary.csv'],
    [
      'A very long name that goes on and on until nobody reads it',
      'releve-a-very-long-name-that-goes-on-and-on-summary.csv',
    ],
    ['x'.repeat(100), `releve-${'x'.repeat(40)}-summary.csv`],
  ])('makes of %j a name that every system takes', (scenario, name) => {
    expect(exportFileName(scenario, 'summary', 'csv')).toBe(name);
  });
});
