import { shortRendering } from '../issue.ts';
import { checkSteps } from './steps.ts';
import type { Check } from './report.ts';

/** Staffing tables fit the interval and the week; standby stages come one after the other. */
export const checkStaffing: Check = ({ setups, horizon }, report) => {
  setups.forEach((setup, s) => {
    setup.teams.forEach((team, t) => {
      const path = ['setups', s, 'teams', t];
      const { staffing, standby } = team;
      if (staffing.rule === 'table') {
        if (staffing.days.length !== 1 && staffing.days.length !== 7) {
          report.inconsistent([...path, 'staffing', 'days'], {
            received: shortRendering(staffing.days),
            expected: 'one row for every day, or seven rows, Monday first',
            message: `The table has ${String(staffing.days.length)} rows. Give one row that holds for every day, or seven, Monday first.`,
          });
        }
        const steps = Math.max(...staffing.days.map((row) => row.length));
        checkSteps(report, [...path, 'staffing'], horizon.intervalMinutes, { ...staffing, steps });
      }
      standby?.stages.forEach((stage, index) => {
        const before = standby.stages[index - 1];
        if (before === undefined || before.afterHours < stage.afterHours) return;
        report.inconsistent([...path, 'standby', 'stages', index, 'afterHours'], {
          received: shortRendering(stage.afterHours),
          expected: `more than the stage before, ${String(before.afterHours)} hours`,
          message: `Standby stages follow one another: the stage at ${String(stage.afterHours)} hours comes after the one at ${String(before.afterHours)}. Put them in order of time.`,
        });
      });
    });
  });
};
