import { tr } from '../../../base/words.ts';
import { compact, duration, numberStyle, NO_BREAK_SPACE } from '../../../estimate/words.ts';
import type { Channel, Objective, Scenario } from '../../../scenario/types.ts';

type Continuity = Channel['continuity'];

const number = (value: number): string => compact(value, 6, 'count', numberStyle());

/** "80 %". */
export function percentOf(share: number): string {
  return `${number(share * 100)}${NO_BREAK_SPACE}%`;
}

/** How a channel's service level is counted: "answered ≤ 20 s / offered", "answered ≤ 24 h / offered". */
export function conventionOf({ withinSeconds, convention }: Objective): string {
  const within = `≤${NO_BREAK_SPACE}${duration(withinSeconds, numberStyle())}`;
  switch (convention) {
    case 'offered':
      return tr`answered ${within} / offered`;
    case 'lessShortAbandons':
      return tr`answered ${within} / (offered − abandoned ${within})`;
    case 'answered':
      return tr`answered ${within} / answered`;
  }
}

/** What the answered in time are a share of. */
export function divisorOf({ convention }: Objective): string {
  switch (convention) {
    case 'offered':
      return tr`contacts offered`;
    case 'lessShortAbandons':
      return tr`contacts offered less short abandons`;
    case 'answered':
      return tr`contacts answered`;
  }
}

/** The convention of all channels in one phrase. */
export function conventionLine({ channels }: Pick<Scenario, 'channels'>): string {
  const conventions = new Set(channels.map(({ objective }) => conventionOf(objective)));
  const [only] = conventions;
  return conventions.size === 1 && only !== undefined
    ? tr`SL = ${only}`
    : tr`SL as each channel’s objective counts it`;
}

/** The continuity objective of all channels in one phrase; undefined when they differ. */
export function continuityLine({ channels }: Pick<Scenario, 'channels'>): string | undefined {
  const objectives = new Set(channels.map(({ continuity }) => continuityOf(continuity)));
  const [only] = objectives;
  return objectives.size === 1 ? only : undefined;
}

function continuityOf({ minimumServiceLevel, maximumDisruptionHours }: Continuity): string {
  const least = percentOf(minimumServiceLevel);
  const hours = number(maximumDisruptionHours);
  if (maximumDisruptionHours === 0) return tr`continuity: SL never below ${least}`;
  return maximumDisruptionHours === 1
    ? tr`continuity: SL below ${least} for at most ${hours} open hour in a row`
    : tr`continuity: SL below ${least} for at most ${hours} open hours in a row`;
}
