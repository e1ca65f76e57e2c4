/** Most characters of a version that is taken from a file or a link. */
const LONGEST = 40;
const NUMBER = String.raw`(?:0|[1-9]\d{0,5})`;
const VERSION = new RegExp(
  String.raw`^${NUMBER}\.${NUMBER}\.${NUMBER}(?:-[\w-]+(?:\.[\w-]+)*)?(?:\+[\w-]+(?:\.[\w-]+)*)?$`,
);

/** "1.2.0" or "1.3.0-rc.1" (semver.org, 2.0.0), from anywhere; undefined when it is no such version. */
export function semanticVersion(value: unknown): string | undefined {
  const isOne = typeof value === 'string' && value.length <= LONGEST && VERSION.test(value);
  return isOne ? value : undefined;
}
