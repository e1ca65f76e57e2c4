/** Places of items by their dates (ISO 8601), the earliest first; those of one day as they stand. */
export function orderOfDate(items: readonly { readonly from: string }[]): readonly number[] {
  return items
    .map(({ from }, place) => ({ from, place }))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.place - b.place))
    .map(({ place }) => place);
}
