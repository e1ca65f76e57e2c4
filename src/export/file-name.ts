const MOST_CHARACTERS = 40;

/**
 * "releve-parcel-carrier-summary.csv" for the scenario "Parcel carrier: one outsourcer or two?": what
 * stands before the first colon, in letters and digits that every system takes.
 */
export function exportFileName(scenarioName: string, part: string, extension: string): string {
  const slug = (scenarioName.split(':')[0] ?? '')
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const short =
    slug.length <= MOST_CHARACTERS
      ? slug
      : slug
          .slice(0, MOST_CHARACTERS + 1)
          .replace(/-[^-]*$/, '')
          .slice(0, MOST_CHARACTERS);
  return `${['releve', short, part].filter((word) => word !== '').join('-')}.${extension}`;
}
