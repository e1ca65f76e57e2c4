const TIME = /^(\d{1,2})\s*(?:[:h]\s*(\d{2})?(?::\d{2}(?:\.\d+)?)?\s*([ap]m)?|([ap]m))(?!\d)/i;
const DATE = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[ T]+/;

/**
 * Minutes after midnight of a cell that begins with a time of day: "08:00", "8h30", "8 am",
 * "08:00-08:30", "2027-01-04 08:00". Undefined when it holds none.
 */
export function minuteOfCell(cell: string): number | undefined {
  const match = TIME.exec(cell.replace(DATE, ''));
  if (match === null) return undefined;
  const [, hours = '', minutes = '0', half = match[4]] = match;
  const isAfternoon = half?.toLowerCase() === 'pm';
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (isAfternoon ? 12 : 0);
  const minute = hour * 60 + Number(minutes);
  return Number(minutes) < 60 && minute <= 1440 ? minute : undefined;
}

/** "08:30" of 510. */
export function timeText(minute: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

const WEEKDAYS = [
  ['mo', 'lu'],
  ['tu', 'ma'],
  ['we', 'me'],
  ['th', 'je'],
  ['fr', 've'],
  ['sa', 'sam'],
  ['su', 'di'],
] as const;

/** Position of a weekday in English or French, Monday being 0; undefined: it is none. */
export function weekdayOfCell(cell: string): number | undefined {
  const word = cell.trim().toLowerCase();
  if (!/^[a-z]{2,9}\.?$/.test(word)) return undefined;
  const at = WEEKDAYS.findIndex((starts) => starts.some((start) => word.startsWith(start)));
  return at < 0 ? undefined : at;
}
