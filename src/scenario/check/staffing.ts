import { tr } from '../../base/words.ts';
import { digits } from '../in-words.ts';
import { either, shortRendering } from '../issue.ts';
import type { Check } from './report.ts';
import { checkRows, checkSteps } from './steps.ts';

/** Staffing tables fit the interval and the horizon, skills the team, and stages follow in time. */
export const checkStaffing: Check = ({ setups, horizon }, report) => {
  setups.forEach((setup, s) => {
    setup.teams.forEach((team, t) => {
      const path = ['setups', s, 'teams', t];
      const { staffing, standby } = team;
      if (staffing.rule === 'table') {
        checkRows(report, [...path, 'staffing', 'days'], staffing.days, horizon.days);
        const steps = Math.max(...staffing.days.map((row) => row.length));
        checkSteps(report, [...path, 'staffing'], horizon.intervalMinutes, { ...staffing, steps });
      }
      for (const channel of Object.keys(team.skills ?? {})) {
        if (team.channels.includes(channel)) continue;
        report.inconsistent([...path, 'skills', channel], {
          received: shortRendering(channel),
          expected: `a channel of the team: ${either(team.channels.map((id) => `"${id}"`))}`,
          message: tr`The team at "${team.site}" in the setup "${setup.name}" has a skill for "${channel}", which it does not answer. Add the channel to the team, or remove the skill.`,
        });
      }
      const { maximumHours } = standby ?? {};
      const firstHours = standby?.stages[0]?.afterHours ?? 0;
      if (maximumHours !== undefined && maximumHours <= firstHours) {
        report.inconsistent([...path, 'standby', 'maximumHours'], {
          received: shortRendering(maximumHours),
          expected: `more than the first stage, ${String(firstHours)} hours`,
          message: tr`The standby agents at "${team.site}" in the setup "${setup.name}" are to go ${digits(maximumHours)} hours after the loss is detected, before the first of them have come. Give more hours, or let them come sooner.`,
        });
      }
      standby?.stages.forEach((stage, index) => {
        const before = standby.stages[index - 1];
        if (before === undefined || before.afterHours < stage.afterHours) return;
        report.inconsistent([...path, 'standby', 'stages', index, 'afterHours'], {
          received: shortRendering(stage.afterHours),
          expected: `more than the stage before, ${String(before.afterHours)} hours`,
          message: tr`Standby stages follow one another: the stage at ${digits(stage.afterHours)} hours comes after the one at ${digits(before.afterHours)}. Put them in order of time.`,
        });
      });
    });
  });
};
