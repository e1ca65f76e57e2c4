import { minuteOfDay } from '../../base/calendar.ts';
import { said, tr } from '../../base/words.ts';
import { digits } from '../in-words.ts';
import { shortRendering, type PathStep } from '../issue.ts';
import type { Channel } from '../types.ts';
import { LEAST_WEIGHT } from './horizon.ts';
import type { Check, Report } from './report.ts';
import { checkRows, checkSteps } from './steps.ts';

/** The demand of each channel falls on open hours and has a usable season. */
export const checkDemand: Check = ({ channels, horizon }, report) => {
  channels.forEach((channel, c) => {
    const path = ['channels', c, 'demand'];
    const { intraday, season } = channel.demand;
    checkSteps(report, [...path, 'intraday'], horizon.intervalMinutes, {
      startsAt: intraday.startsAt,
      stepMinutes: intraday.stepMinutes,
      steps: intraday.weights.length,
    });
    checkSeason(report, [...path, 'season'], season);
    checkCv(report, [...path, 'forecastErrorCv'], channel.demand.forecastErrorCv);
    checkCv(report, [...path, 'dayBusynessCv'], channel.demand.dayBusynessCv);
    const { table } = channel.demand;
    if (table !== undefined) {
      checkRows(report, [...path, 'table', 'days'], table.days, horizon.days);
      const steps = Math.max(...table.days.map((row) => row.length));
      checkSteps(report, [...path, 'table'], horizon.intervalMinutes, { ...table, steps });
    } else if (channel.demand.contactsPerWeek > 0) checkOpenDays(report, path, channel);
  });
};

/** A gamma law of less spread has no table in bearable time, and at last none at all. */
const LEAST_CV = 0.001;

function checkCv(report: Report, path: readonly PathStep[], cv: number): void {
  if (cv === 0 || cv >= LEAST_CV) return;
  report.inconsistent(path, {
    received: shortRendering(cv),
    expected: `0, or at least ${String(LEAST_CV)}`,
    message: tr`A spread of ${digits(cv)} is too small to be drawn. Give 0 for none, or at least ${digits(LEAST_CV)}.`,
  });
}

function checkSeason(report: Report, path: readonly PathStep[], season: readonly number[]): void {
  if (season.length === 0) return;
  if (season.length !== 52 && season.length !== 53) {
    report.inconsistent(path, {
      received: shortRendering(season),
      expected: 'an empty list, or a list of 52 or 53 weights',
      message: tr`The season has ${digits(season.length)} weights. Give one for each week of the year, 52 or 53, or none.`,
    });
  } else if (!season.some((weight) => weight >= LEAST_WEIGHT)) {
    report.inconsistent(path, {
      received: 'weights that are all 0, or nearly',
      expected: 'at least one week above 0',
      message: tr`Every week of the season weighs 0, so no contact could come. Raise at least one.`,
    });
  }
}

function checkOpenDays(report: Report, path: readonly PathStep[], channel: Channel): void {
  const { weekday, intraday } = channel.demand;
  let busyDays = 0;
  channel.opening.days.forEach((day, d) => {
    if (day === null || (weekday[d] ?? 0) < LEAST_WEIGHT) return;
    busyDays += 1;
    const from = minuteOfDay(day.from);
    const to = minuteOfDay(day.to);
    const first = minuteOfDay(intraday.startsAt);
    const someWeight = intraday.weights.some((weight, step) => {
      const start = first + step * intraday.stepMinutes;
      return weight >= LEAST_WEIGHT && start < to && start + intraday.stepMinutes > from;
    });
    if (someWeight || from >= to) return;
    report.inconsistent([...path, 'intraday', 'weights'], {
      received: 'no weight above 0 within opening hours',
      expected: `a weight above 0 between ${day.from} and ${day.to}`,
      message: tr`The profile of the day puts no contact of ${channel.name} within its hours on ${said(DAYS[d] ?? 'that day')}. Give some of those steps a weight, or set that weekday's weight to 0.`,
    });
  });
  if (busyDays > 0) return;
  report.inconsistent([...path, 'weekday'], {
    received: 'no weight above 0 on an open day',
    expected: 'a weight above 0 on at least one open day',
    message: tr`${channel.name} expects contacts, but every day it is open weighs 0. Give an open day a weight.`,
  });
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
