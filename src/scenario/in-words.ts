/** Writes a number as English readers do: 5000000 as "5,000,000". */
export function inWords(value: number): string {
  const text = String(value);
  return /^-?\d{4,}$/.test(text) ? text.replace(/\B(?=(?:\d{3})+$)/g, ',') : text;
}
