import type { Routing } from '../scenario/types.ts';

/** Part of the contacts, by provider. */
export type Shares = Readonly<Record<string, number>>;

/** 1 − 0.6 is 0.4, not 0.40000000000000002. */
export function rounded(share: number): number {
  return Number(share.toFixed(9));
}

/** The same share for each, 1 in all. */
export function equalShares(ids: readonly string[]): Record<string, number> {
  const each = Number((1 / Math.max(1, ids.length)).toFixed(2));
  const [first = '', ...others] = ids;
  return Object.fromEntries([
    [first, rounded(1 - each * others.length)],
    ...others.map((id) => [id, each] as const),
  ]);
}

/** The providers that a routing shares the contacts between. */
export function providerIdsOf(routing: Routing): readonly string[] {
  switch (routing.policy) {
    case 'split':
      return Object.keys(routing.shares);
    case 'priority':
      return routing.order;
    case 'leastExpectedWait':
      return routing.providers;
  }
}

/** Whether a provider has a part in a routing. */
export function involves(routing: Routing, provider: string): boolean {
  return providerIdsOf(routing).includes(provider);
}

/** Gives a provider another share; of two, the partner takes the rest. */
export function sharesWith(
  before: Shares,
  provider: string,
  share: number,
): Record<string, number> {
  const after: Record<string, number> = { ...before, [provider]: share };
  const [partner, ...others] = Object.keys(before).filter((id) => id !== provider);
  if (partner !== undefined && others.length === 0 && share >= 0 && share <= 1) {
    after[partner] = rounded(1 - share);
  }
  return after;
}

/** A routing with one provider more: the last of an order, or with `part` of the shares. */
export function routingWith(routing: Routing, provider: string, part: number): Routing {
  if (involves(routing, provider)) return routing;
  switch (routing.policy) {
    case 'split':
      return { ...routing, shares: sharesJoined(routing.shares, provider, part) };
    case 'priority':
      return { ...routing, order: [...routing.order, provider] };
    case 'leastExpectedWait':
      return { ...routing, providers: [...routing.providers, provider] };
  }
}

function sharesJoined(shares: Shares, provider: string, part: number): Record<string, number> {
  const joined: Record<string, number> = {};
  for (const [id, share] of Object.entries(shares)) joined[id] = rounded(share * (1 - part));
  joined[provider] = part;
  return joined;
}

/** A routing without a provider, whose part the others take over, or `heir` when there is none. */
export function routingWithout(routing: Routing, gone: string, heir: string): Routing {
  const rest = limitsWithout(routing, gone);
  switch (rest.policy) {
    case 'split': {
      const { schedule, rules } = rest;
      return {
        ...rest,
        shares: sharesWithout(rest.shares, gone, heir),
        ...(schedule === undefined
          ? {}
          : {
              schedule: schedule.map((entry) => ({
                ...entry,
                shares: sharesWithout(entry.shares, gone, heir),
              })),
            }),
        ...(rules === undefined
          ? {}
          : {
              rules: rules
                .filter(({ when }) => when.provider !== gone)
                .map((rule) => ({ ...rule, shares: sharesWithout(rule.shares, gone, heir) })),
            }),
      };
    }
    case 'priority':
      return { ...rest, order: idsWithout(rest.order, gone, heir) };
    case 'leastExpectedWait':
      return { ...rest, providers: idsWithout(rest.providers, gone, heir) };
  }
}

function idsWithout(ids: readonly string[], gone: string, heir: string): string[] {
  const left = ids.filter((id) => id !== gone);
  return left.length === 0 ? [heir] : left;
}

function sharesWithout(shares: Shares, gone: string, heir: string): Record<string, number> {
  const { [gone]: share = 0, ...rest } = shares;
  const ids = Object.keys(rest);
  if (ids.length === 0) return { [heir]: 1 };
  if (share === 0) return rest;
  if (share >= 1) return equalShares(ids);
  return Object.fromEntries(
    Object.entries(rest).map(([id, each]) => [id, rounded(each / (1 - share))]),
  );
}

/** Without the caps, transfers and overflow that name a provider. */
function limitsWithout(routing: Routing, gone: string): Routing {
  const { caps, transfers, overflow, ...rest } = routing;
  const own = caps && Object.entries(caps).filter(([id]) => id !== gone);
  const moved = transfers?.filter(({ from, to }) => from !== gone && to !== gone);
  return {
    ...rest,
    ...(own === undefined || own.length === 0 ? {} : { caps: Object.fromEntries(own) }),
    ...(moved === undefined || moved.length === 0 ? {} : { transfers: moved }),
    ...overflowWithout(overflow, gone),
  };
}

function overflowWithout(overflow: Routing['overflow'], gone: string): Pick<Routing, 'overflow'> {
  if (overflow === undefined) return {};
  if (!('to' in overflow) || overflow.to === undefined) return { overflow };
  const to = overflow.to.filter((id) => id !== gone);
  const { afterSeconds } = overflow;
  return { overflow: to.length === 0 ? { afterSeconds } : { afterSeconds, to } };
}
