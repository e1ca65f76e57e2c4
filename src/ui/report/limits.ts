import { tr } from '../../base/words.ts';

/** How the figures were found, in sentences; the conventions of this run come beside. */
export function methodSentences(): readonly string[] {
  return [
    tr`Contacts are simulated one by one, not by formulas: each comes at its moment, waits, is answered, gives up, tries again. Outages strike at random over the horizon, or at the date given, and hit every site of their footprint at once.`,
    tr`All setups live in the same worlds: the same customers, the same busy days, the same outages. Differences between setups are taken world by world, which is why their intervals are narrower than those of the values themselves.`,
    tr`Means have Student’s 95 % interval over the replications, shares Wilson’s (Newcombe’s where two are compared), quantiles are of type 7. An interval says how far the number of replications leaves the mean open; it says nothing of the inputs, which are taken as given.`,
    tr`Every amount is the sum of the lines of the contracts’ monthly statements and of the company’s own costs.`,
  ];
}

/** What the model leaves out, and how much that matters: the short form of the manual’s list. */
export function limitSentences(): readonly string[] {
  return [
    tr`The figures are as good as the inputs. Frequencies and durations of rare outages are the least known of them: vary those that decide before relying on the answer.`,
    tr`Busyness is not correlated from day to day: bad days come singly, so that disruption of several days by demand alone is understated.`,
    tr`Customers who wait for the next day to call again after an outage are not known to the model: their demand has to be given as the hazard’s demand after it.`,
    tr`Homes are not struck by the same power cut or flood as the site: home working is overrated in wide-area outages. Lower its share where that matters.`,
    tr`Each site’s protections are independent, and ready again after each outage: outages in quick succession, and one failure for several sites, are understated unless they are given as a hazard of their own.`,
    tr`Outages that began before the horizon are left out: a little less outage in the first weeks, where hazards last weeks.`,
    tr`Resolution does not depend on haste or on the wait: crowded days understate repeat contacts. Patience does not depend on announcements.`,
    tr`Contacts come from a large population: where a few hundred people are all who can call, waiting is overrated.`,
  ];
}
