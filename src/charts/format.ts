/** Digits of a shortened number: in all, or after the point (always that many). */
export type CompactDigits = { readonly significant: number } | { readonly decimals: number };

/**
 * How charts write numbers and dates. Times are milliseconds since 1970 of the scenario's own
 * local time, always read as UTC: no time zone shifts them.
 */
export interface Formatters {
  /** 0.781 → "78.1 %"; at most `digits` decimals (1). */
  percent(share: number, digits?: number): string;
  /** 41200 → "41,200"; decimals only below 100. */
  count(value: number): string;
  /** 41200 → "41.2k"; three significant digits unless told. */
  compact(value: number, digits?: CompactDigits): string;
  /** 214300 → "€214,300", without cents. */
  money(amount: number, currency: string): string;
  /** 214300 → "€214k"; three significant digits unless told. */
  compactMoney(amount: number, currency: string, digits?: CompactDigits): string;
  /** 3.42 → "3.4 h". */
  hours(hours: number): string;
  /** "9 March". */
  date(time: number): string;
  /** "9 Mar". */
  shortDate(time: number): string;
  /** "Tue 9 Mar". */
  weekdayDate(time: number): string;
  /** "Mar". */
  month(time: number): string;
  /** "2027". */
  year(time: number): string;
  /** "10:30". */
  time(time: number): string;
  /** "Tue 9 Mar, 10:30". */
  dateTime(time: number): string;
}

const noBreakSpace = '\u00a0';

/** Formatters for a language tag such as "en-GB" or "fr-FR". */
export function createFormatters(locale: string): Formatters {
  const numbers = new Map<string, Intl.NumberFormat>();
  const number = (options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const key = JSON.stringify(options);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const made = new Intl.NumberFormat(locale, options);
    numbers.set(key, made);
    return made;
  };
  const dated = (options: Intl.DateTimeFormatOptions): ((time: number) => string) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (time) => format.format(time);
  };
  const weekdayDate = dated({ weekday: 'short', day: 'numeric', month: 'short' });
  const time = dated({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return {
    percent: (share, digits = 1) =>
      number({ maximumFractionDigits: digits }).format(share * 100) + noBreakSpace + '%',
    count: (value) =>
      number({ maximumFractionDigits: Math.abs(value) < 100 ? 1 : 0 }).format(value),
    compact: (value, digits) => number(compactOptions(digits)).format(value),
    money: (amount, currency) =>
      number({ style: 'currency', currency, maximumFractionDigits: 0 }).format(amount),
    compactMoney: (amount, currency, digits) =>
      number({ ...compactOptions(digits), style: 'currency', currency }).format(amount),
    hours: (hours) =>
      number({ maximumFractionDigits: Math.abs(hours) < 10 ? 1 : 0 }).format(hours) +
      noBreakSpace +
      'h',
    date: dated({ day: 'numeric', month: 'long' }),
    shortDate: dated({ day: 'numeric', month: 'short' }),
    weekdayDate,
    month: dated({ month: 'short' }),
    year: dated({ year: 'numeric' }),
    time,
    dateTime: (at) => `${weekdayDate(at)}, ${time(at)}`,
  };
}

/** British English, the default. */
export const englishFormatters: Formatters = createFormatters('en-GB');

function compactOptions(digits: CompactDigits = { significant: 3 }): Intl.NumberFormatOptions {
  return 'significant' in digits
    ? { notation: 'compact', maximumSignificantDigits: digits.significant }
    : {
        notation: 'compact',
        minimumFractionDigits: digits.decimals,
        maximumFractionDigits: digits.decimals,
      };
}
