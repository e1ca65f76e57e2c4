import type { SetupPlan } from '../replication/setup-plan.ts';

/** Whether a setup does the same on each day of a kind, whatever came before: its days can be copied. */
export function isSteady({ routing, volumes, refusals, billing }: SetupPlan): boolean {
  return (
    !volumes.moves &&
    !volumes.learns &&
    refusals === undefined &&
    billing.terms.bands === 1 &&
    routing.channels.every(
      ({ rules, caps }) => rules.length === 0 && (caps ?? []).every(isSameEachDay),
    )
  );
}

/** Whether a cap, contacts an hour, lets as many in on each day: parts of a contact are carried over. */
function isSameEachDay(cap: number): boolean {
  return cap === Infinity || Number.isInteger(cap * 24);
}
