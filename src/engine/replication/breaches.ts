/**
 * Notes the disruptions of a channel by month: hours below the minimum, and how many disruptions
 * became longer than tolerable. Intervals without contacts neither interrupt a disruption nor count.
 *
 * @param below [interval]: 1 below the minimum, 0 not, 2 no contacts
 * @param longest intervals in a row that are tolerable
 * @param monthOf month of an interval
 */
export function noteDisruptions(
  below: Uint8Array,
  longest: number,
  hours: number,
  monthOf: (interval: number) => number,
  note: (month: number, hoursBelow: number, breaches: number) => void,
): void {
  let current = 0;
  for (let i = 0; i < below.length; i++) {
    if (below[i] === 2) continue;
    if (below[i] === 0) {
      current = 0;
      continue;
    }
    current++;
    // Broken once, in the interval that makes it longer than tolerable.
    const breaks = current > longest && current - 1 <= longest;
    note(monthOf(i), hours, breaks ? 1 : 0);
  }
}
