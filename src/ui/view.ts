/** The part of an address that says how much of the page is wanted. */
export const VIEW = 'view';

/** Whether this page is a read-only view in another page: `?view=embed`. */
export function isEmbed(): boolean {
  return new URLSearchParams(location.search).get(VIEW) === 'embed';
}
