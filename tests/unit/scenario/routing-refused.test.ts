import { both, type Case, hours, refuses, rule } from './model-refusals.ts';

const noSuchProvider = 'the id of a provider of this scenario: "atlas" or "borealis"';
const noSuchChannel = 'the id of a channel of this scenario: "phone", "chat" or "mail"';
const plan = 'a provider of the plan: "atlas"';

refuses({
  'ids that name nothing': [
    [
      'channels[0].channelChange',
      { to: 'fax', probability: 0.1 },
      { at: 'channels[0].channelChange.to', received: '"fax"', expected: noSuchChannel },
    ],
    [
      `${both}.voicemail`,
      { channel: 'fax', share: 0.1 },
      { at: `${both}.voicemail.channel`, received: '"fax"', expected: noSuchChannel },
    ],
    [
      'providers[0].sites[0].recoverySeats',
      { seats: 10, at: 'paris', afterHours: 4 },
      {
        at: 'providers[0].sites[0].recoverySeats.at',
        received: '"paris"',
        expected: 'the id of a site of a provider of this scenario: "lyon" or "porto"',
      },
    ],
    [
      `${both}.overflow`,
      { afterSeconds: 60, to: ['cygnus'] },
      { at: `${both}.overflow.to[0]`, received: '"cygnus"', expected: noSuchProvider },
    ],
    [
      `${both}.caps`,
      { cygnus: 100 },
      { at: `${both}.caps.cygnus`, received: '"cygnus"', expected: noSuchProvider },
    ],
    [
      `${both}.transfers`,
      [{ from: 'atlas', to: 'cygnus', share: 0.1 }],
      { at: `${both}.transfers[0].to`, received: '"cygnus"', expected: noSuchProvider },
    ],
    [
      `${both}.rules`,
      rule({ shares: { cygnus: 1 } }),
      { at: `${both}.rules[0].shares.cygnus`, received: '"cygnus"', expected: noSuchProvider },
    ],
    [
      `${both}.schedule`,
      hours({ shares: { cygnus: 1 } }),
      { at: `${both}.schedule[0].shares.cygnus`, received: '"cygnus"', expected: noSuchProvider },
    ],
  ].map(
    ([path, value, issue]) => [path, value, { ...(issue as Case[2]), code: 'reference' }] as Case,
  ),
  'providers outside the plan': [
    [
      'setups[0].routing.phone.caps',
      { borealis: 100 },
      { at: 'setups[0].routing.phone.caps.borealis', received: '"borealis"', expected: plan },
    ],
    [
      'setups[0].routing.phone.transfers',
      [{ from: 'borealis', to: 'atlas', share: 0.1 }],
      { at: 'setups[0].routing.phone.transfers[0].from', received: '"borealis"', expected: plan },
    ],
    [
      'setups[0].routing.phone.overflow',
      { afterSeconds: 30, to: ['borealis'] },
      { at: 'setups[0].routing.phone.overflow.to[0]', received: '"borealis"', expected: plan },
    ],
    [
      'setups[0].routing.phone.rules',
      [
        {
          ...rule({ shares: { atlas: 1 } })[0],
          when: { ...rule({})[0]!.when, provider: 'borealis' },
        },
      ],
      {
        at: 'setups[0].routing.phone.rules[0].when.provider',
        received: '"borealis"',
        expected: plan,
      },
    ],
    [
      `${both}.overflow`,
      { afterSeconds: 60, to: ['atlas', 'atlas'] },
      {
        at: `${both}.overflow.to[1]`,
        received: '"atlas"',
        expected: 'an id that no other entry has (entries of this list)',
      },
    ],
  ],
  transfers: [
    [
      `${both}.transfers`,
      [{ from: 'atlas', to: 'atlas', share: 0.1 }],
      {
        at: `${both}.transfers[0].to`,
        received: '"atlas"',
        expected: 'another provider than the one it comes from',
      },
    ],
    [
      `${both}.transfers`,
      [
        { from: 'atlas', to: 'borealis', share: 0.1 },
        { from: 'atlas', to: 'borealis', share: 0.2 },
      ],
      {
        at: `${both}.transfers[1].to`,
        received: '"borealis"',
        expected: 'one transfer for each pair of providers',
      },
    ],
    [
      `${both}.transfers`,
      [
        { from: 'atlas', to: 'borealis', share: 0.95 },
        { from: 'borealis', to: 'atlas', share: 0.9 },
      ],
      { received: 'transfers that go round', expected: 'transfers that come to an end' },
    ],
  ],
  'shares by the time': [
    [
      `${both}.schedule`,
      hours({ shares: { atlas: 0.6 } }),
      {
        at: `${both}.schedule[0].shares`,
        received: '0.6',
        expected: 'shares that add up to 1',
      },
    ],
    [
      `${both}.schedule`,
      hours({ from: '12:00' }),
      {
        at: `${both}.schedule[0]`,
        received: '12:00 to 12:00',
        expected: 'an end after the beginning, on the same day',
      },
    ],
    [
      `${both}.schedule`,
      hours({ to: '12:10' }),
      {
        at: `${both}.schedule[0].to`,
        received: '"12:10"',
        expected: 'a multiple of the 30-minute interval',
      },
    ],
    [
      `${both}.schedule`,
      hours({ days: [1, 1] }),
      {
        at: `${both}.schedule[0].days[1]`,
        received: '1',
        expected: 'a weekday that the list does not have yet',
      },
    ],
  ],
  rules: [
    [
      `${both}.rules`,
      rule({ shares: { atlas: 0.5, borealis: 0.6 } }),
      { at: `${both}.rules[0].shares`, received: '1.1', expected: 'shares that add up to 1' },
    ],
    [
      `${both}.rules`,
      rule({ until: { than: 150, forMinutes: 1 } }),
      {
        at: `${both}.rules[0].until.than`,
        received: '150',
        expected: 'at most 120, where the rule begins',
      },
    ],
    [
      `${both}.rules`,
      rule({
        when: { provider: 'atlas', measure: 'answerRate', is: 'below', than: 0.8, forMinutes: 5 },
        until: { than: 90, forMinutes: 1 },
      }),
      {
        at: `${both}.rules[0].until.than`,
        received: '90',
        expected: 'a share from 0 to 1',
      },
    ],
  ],
});
