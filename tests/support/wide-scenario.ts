import type { ScenarioInput } from '../../src/scenario/types.ts';
import { baseScenario, changed, issuesOf } from './base-scenario.ts';
import type { ScenarioIssue } from '../../src/scenario/issue.ts';

/** The base scenario with a chat and an e-mail channel, which both providers answer too. */
export function wideScenario(): ScenarioInput {
  const base = baseScenario();
  const [phone] = base.channels;
  if (phone === undefined) throw new Error('the base scenario has a channel');
  const written = (id: string, medium: 'chat' | 'email', withinSeconds: number) => ({
    ...structuredClone(phone),
    id,
    name: id,
    medium,
    demand: { contactsPerWeek: 500 },
    objective: { serviceLevel: 0.8, withinSeconds },
  });
  return {
    ...base,
    channels: [phone, written('chat', 'chat', 60), written('mail', 'email', 86_400)],
    setups: base.setups.map((setup) => ({
      ...setup,
      teams: setup.teams.map((team) => ({ ...team, channels: ['phone', 'chat', 'mail'] })),
      routing: {
        phone: structuredClone(setup.routing['phone']!),
        chat: structuredClone(setup.routing['phone']!),
        mail: structuredClone(setup.routing['phone']!),
      },
    })),
  };
}

/** A copy of the wide scenario with the value at the path replaced, or removed when undefined. */
export const wideScenarioWith = (path: string, value: unknown): unknown =>
  changed(wideScenario(), path, value);

/** The only issue of the wide scenario with one value changed; fails when there are several. */
export function onlyWideIssueWith(path: string, value: unknown): ScenarioIssue {
  const issues = issuesOf(wideScenarioWith(path, value));
  const [issue] = issues;
  if (issue === undefined || issues.length > 1) {
    throw new Error(`one issue expected, not ${JSON.stringify(issues, null, 1)}`);
  }
  return issue;
}
