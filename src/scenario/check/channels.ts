import { tr } from '../../base/words.ts';
import { digits } from '../in-words.ts';
import { shortRendering, type PathStep } from '../issue.ts';
import { isDeferred, isOneAtATime } from '../media.ts';
import type { Channel } from '../types.ts';
import type { Check, Report } from './report.ts';

/** What a channel says fits its medium: who waits on the line, and how many an agent takes. */
export const checkChannels: Check = ({ channels, setups }, report) => {
  const deferred = new Set(channels.filter(isDeferred).map(({ id }) => id));
  channels.forEach((channel, c) => {
    const path = ['channels', c];
    if (isDeferred(channel)) checkDeferred(report, path, channel);
    checkConcurrency(report, path, channel);
    if (channel.channelChange?.to === channel.id) {
      report.inconsistent([...path, 'channelChange', 'to'], {
        received: shortRendering(channel.id),
        expected: 'another channel',
        message: tr`Customers of ${channel.name} who give up are to turn to the same channel. Name another one; dialling again belongs to the redial.`,
      });
    }
  });
  setups.forEach((setup, s) => {
    for (const [id, { callBack, voicemail }] of Object.entries(setup.routing)) {
      const path = ['setups', s, 'routing', id];
      if (deferred.has(id)) {
        for (const [key, what] of [
          ['callBack', callBack] as const,
          ['voicemail', voicemail] as const,
        ]) {
          if (what === undefined) continue;
          report.inconsistent([...path, key], {
            received: shortRendering(what),
            expected: 'nothing on a deferred channel',
            message: tr`Nobody waits on the line in "${id}", so there is nobody to offer this to. Remove it, or change the medium of the channel.`,
          });
        }
      } else if (voicemail !== undefined && !deferred.has(voicemail.channel)) {
        if (!channels.some((channel) => channel.id === voicemail.channel)) continue;
        report.inconsistent([...path, 'voicemail', 'channel'], {
          received: shortRendering(voicemail.channel),
          expected: 'a deferred channel: medium "email", "social" or "backOffice"',
          message: tr`Messages are worked off when there is time, but customers of "${voicemail.channel}" wait for an agent. Send the messages to a deferred channel; add one of the medium "backOffice" if there is none.`,
        });
      }
    }
  });
};

function checkDeferred(report: Report, path: readonly PathStep[], channel: Channel): void {
  if (channel.balking !== undefined && channel.balking > 0) {
    report.inconsistent([...path, 'balking'], {
      received: shortRendering(channel.balking),
      expected: '0, or nothing, on a deferred channel',
      message: tr`Nobody waits on the line in ${channel.name}, so nobody hangs up at once. Remove the balking.`,
    });
  }
  if (channel.opening.atClosing === 'cutOff') {
    report.inconsistent([...path, 'opening', 'atClosing'], {
      received: '"cutOff"',
      expected: '"drain" on a deferred channel',
      message: tr`What is left of ${channel.name} in the evening is worked on the next day: nothing is cut off at closing. Choose "drain", which leaves it in the backlog.`,
    });
  }
}

function checkConcurrency(report: Report, path: readonly PathStep[], channel: Channel): void {
  const { concurrency = 1, concurrentThroughput } = channel;
  if (concurrency > 1 && isOneAtATime(channel)) {
    report.inconsistent([...path, 'concurrency'], {
      received: shortRendering(concurrency),
      expected: `1, or nothing, for the medium "${channel.medium}"`,
      message: tr`Agents handle the contacts of ${channel.name} one at a time. Set it to 1, or choose a written medium.`,
    });
  }
  if (concurrentThroughput !== undefined) checkThroughput(report, path, concurrentThroughput);
}

function checkThroughput(
  report: Report,
  path: readonly PathStep[],
  throughput: readonly number[],
): void {
  throughput.forEach((work, index) => {
    const contacts = index + 1;
    const before = throughput[index - 1] ?? 1;
    if (work >= before && work <= contacts) return;
    const expected =
      index === 0
        ? tr`1: with one contact an agent does one agent’s work`
        : tr`a number from ${digits(before)}, as with one contact less, to ${digits(contacts)}`;
    report.inconsistent([...path, 'concurrentThroughput', index], {
      received: shortRendering(work),
      expected,
      message: tr`With ${digits(contacts)} at once an agent would get ${digits(work)} times as much done as with one. More contacts never slow the whole down, and never speed up each of them: give ${expected}.`,
    });
  });
}
