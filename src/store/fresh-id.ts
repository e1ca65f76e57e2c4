/** An id that no item has yet: "flood", "flood-2", "flood-3"…. */
export function freshId(wanted: string, items: readonly { readonly id: string }[]): string {
  const taken = new Set(items.map(({ id }) => id));
  const stem = wanted.replace(/-\d+$/, '').slice(0, 34);
  if (!taken.has(stem)) return stem;
  let number = 2;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}
