/**
 * Shares after fail-over. A provider keeps its planned share times what the client knows to be left
 * of it. What is freed goes to the providers known to be whole, in proportion to their agents on
 * duty (to their planned shares when nobody is on duty); when none is whole, to all in proportion
 * to their agents; and when there is nobody at all, the plan stays as it is.
 *
 * @param planned share of each provider, summing to 1
 * @param known what the client counts on of each, 0 to 1
 * @param agents agents on duty at each now, as far as the client knows
 */
export function sharesInForce(
  planned: readonly number[],
  known: readonly number[],
  agents: readonly number[],
): number[] {
  const kept = planned.map((share, i) => share * known[i]!);
  const freed = planned.reduce((sum, share, i) => sum + share - kept[i]!, 0);
  if (freed <= 0) return [...planned];
  const anyWhole = known.some((left) => left === 1);
  const takes = (i: number): boolean => (anyWhole ? known[i] === 1 : true);
  const byAgents = agents.map((count, i) => (takes(i) ? count : 0));
  const byPlan = planned.map((share, i) => (takes(i) ? share : 0));
  const weights = sum(byAgents) > 0 ? byAgents : byPlan;
  const total = sum(weights);
  if (total === 0 || (!anyWhole && sum(byAgents) === 0)) return [...planned];
  return kept.map((share, i) => share + (freed * weights[i]!) / total);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
