import { said, tr } from '../../base/words.ts';
import { measures } from '../../engine/measures.ts';
import { pairedContest, unpairedContest, type Contest } from '../../estimate/contest.ts';
import { moments } from '../../estimate/moments.ts';
import { definedNumbers } from '../../estimate/numbers.ts';
import { studentFactor } from '../../estimate/student.ts';
import { fixed, numberStyle } from '../../estimate/words.ts';
import { pairingWords } from '../compare/pairing-words.ts';
import { shareOf } from '../results/data/difference-cell.ts';
import {
  counted,
  intervalNeeds,
  type Quantity,
  type Shown,
  showDifference,
  wholeNumber,
} from '../results/data/numbers.ts';
import { periodOf } from '../results/data/period.ts';
import { inFull, type Example } from './explanation-example.ts';
import { conventionFor, type Explanation } from './explanation-parts.ts';
import type { DifferencePlace } from './help-events.ts';

/** Explains how one setup differs from another; undefined while nothing of it is known. */
export function explainDifference(place: DifferencePlace): Explanation | undefined {
  const { measure, label, names, scenario, pairing, channel } = place;
  const pair = place.values();
  if (pair === undefined || pairing.kind === 'lengths') return undefined;
  const isPaired = pairing.kind === 'paired';
  const contest = (isPaired ? pairedContest : unpairedContest)(measure, ...pair);
  if (contest === undefined) return undefined;
  const quantity: Quantity = { unit: measures[measure].unit, currency: scenario.currency };
  const [base, other] = names;
  const isEvent = quantity.unit === 'event';
  return {
    name: tr`${label}: ${other} minus ${base}`,
    ...showDifference(contest.difference, quantity),
    meaning: isPaired
      ? pairedMeaning(place)
      : tr`The mean of ${other} less the mean of ${base}. The two share no simulated worlds, so no year of one stands beside a year of the other.`,
    source: isEvent
      ? tr`Newcombe 1998, method 10`
      : isPaired
        ? said('Law 2015, “Simulation Modeling and Analysis”, section 11.2')
        : tr`Welch 1947, Satterthwaite 1946`,
    convention: conventionFor(
      measure,
      scenario.channels.find(({ id }) => id === channel),
    ),
    example: isPaired ? exampleOf(place, pair, contest) : undefined,
    sample: isPaired
      ? pairedWords(place, pair, contest, quantity)
      : unpairedWords(place, pair, isEvent),
    difference: [],
    sections: isPaired ? [2, 10] : [10],
  };
}

function pairedMeaning({ names: [base, other], scenario }: DifferencePlace): string {
  return periodOf(scenario).isYear
    ? tr`In each simulated year, what ${other} has less what ${base} has. Both meet the same customers, outages and chance in it (common random numbers): the luck of a year cancels out.`
    : tr`In each simulated horizon, what ${other} has less what ${base} has. Both meet the same customers, outages and chance in it (common random numbers): its luck cancels out.`;
}

/** From the pairs to the figure: their mean, its interval, what pairing brings, who wins. */
function pairedWords(
  { measure, scenario, names }: DifferencePlace,
  [a, b]: readonly [Float64Array, Float64Array],
  contest: Contest,
  quantity: Quantity,
): readonly string[] {
  const { noun } = periodOf(scenario);
  const { n } = contest;
  const left = Math.min(a.length, b.length) - n;
  const without = left > 0 ? [tr`Left out, without such a figure: ${counted(left, noun)}.`] : [];
  const lead = tr`The figure is the mean of the differences in ${counted(n, noun)}, taken one by one.`;
  if (n < 2) return [lead, ...without, `${intervalNeeds(noun)}.`];
  const { variance } = moments(definedNumbers(b.map((value, i) => value - (a[i] ?? NaN))));
  const deviation = unsigned(showDifference(flat(Math.sqrt(variance)), quantity).value);
  const factor = fixed(studentFactor(n), 3, numberStyle());
  const apart = unpairedContest(measure, a, b);
  const wider = apart && showDifference(apart.difference, quantity).interval;
  return [
    lead,
    ...without,
    quantity.unit === 'event'
      ? tr`Interval: Newcombe’s for paired shares, at 95 %, from Wilson’s interval of each share and how often both happen together.`
      : tr`Interval: Student’s, at 95 %, on these differences: mean ± ${factor} × ${deviation} / √${wholeNumber(n)}. Their standard deviation: ${deviation}.`,
    ...(wider === undefined || variance === 0
      ? []
      : [tr`Were the two taken for independent, the interval would be ${wider}.`]),
    ...winWords(contest, names[1]),
  ];
}

function winWords({ measure, wins }: Contest, other: string): readonly string[] {
  if (wins === undefined) return [];
  const [better, equal, worse] = [wins.better, wins.equal, wins.worse].map((share) =>
    withInterval(shareOf(share)),
  );
  const isNeither = measures[measure].better === 'neither';
  const told = isNeither
    ? tr`${other} is higher in ${better ?? ''} of them, equal in ${equal ?? ''}, lower in ${worse ?? ''}; each with Wilson’s interval.`
    : tr`${other} is better in ${better ?? ''} of them, equal in ${equal ?? ''}, worse in ${worse ?? ''}; each with Wilson’s interval.`;
  return [told];
}

function unpairedWords(
  { pairing, scenario }: DifferencePlace,
  pair: readonly [Float64Array, Float64Array],
  isEvent: boolean,
): readonly string[] {
  const { noun, isYear } = periodOf(scenario);
  const [a, b] = pair.map((values) => counted(definedNumbers(values).length, noun));
  return [
    tr`The figure is the difference of two means: of ${b ?? ''}, and of ${a ?? ''} of the baseline.`,
    // A share has an interval of another kind, so that why stands alone.
    ...(isEvent ? [] : [pairingWords(pairing, isYear)]),
    isEvent
      ? tr`Interval: Newcombe’s, for the difference of two shares, at 95 %.`
      : tr`Interval: Welch’s, at 95 %, from the spread of each run by itself; Satterthwaite’s degrees of freedom.`,
  ];
}

/** The pair whose difference is nearest the mean; of an event, the first in which the two differ. */
function exampleOf(
  { measure, names: [base, other], scenario, replications }: DifferencePlace,
  [a, b]: readonly [Float64Array, Float64Array],
  { difference }: Contest,
): Example | undefined {
  const { unit } = measures[measure];
  const gaps = b.map((value, i) => value - (a[i] ?? NaN));
  let at = -1;
  gaps.forEach((gap, i) => {
    if (Number.isNaN(gap)) return;
    const isNearer =
      at < 0 ||
      (unit === 'event'
        ? gaps[at] === 0 && gap !== 0
        : Math.abs(gap - difference.value) < Math.abs((gaps[at] ?? NaN) - difference.value));
    if (isNearer) at = i;
  });
  const replication = replications()[at];
  if (replication === undefined) return undefined;
  const number = wholeNumber(replication + 1);
  const { currency } = scenario;
  // An event counts one where it happens.
  const shown = (value: number): string =>
    unit === 'event' ? wholeNumber(value) : inFull(value, unit, currency);
  const gap = shown(gaps[at] ?? NaN);
  return {
    heading: periodOf(scenario).isYear
      ? tr`Year ${number}, worked out`
      : tr`Horizon ${number}, worked out`,
    lines: [
      { sign: '', label: other, value: shown(b[at] ?? NaN) },
      { sign: '−', label: base, value: shown(a[at] ?? NaN) },
      {
        sign: '=',
        label: tr`Difference`,
        value: unit === 'share' ? gap.replace(/%$/, 'pts') : gap,
      },
    ],
  };
}

function flat(value: number) {
  return { value, low: value, high: value };
}

function unsigned(text: string): string {
  return text.replace(/^[+−]/, '');
}

function withInterval({ value, interval }: Shown): string {
  return interval === undefined ? value : `${value} (${interval})`;
}
