/** "7f3a-91c2" for a fingerprint of 16 hexadecimal digits: the first eight, as a person reads them. */
export function formatFingerprint(fingerprint: string): string {
  return `${fingerprint.slice(0, 4)}-${fingerprint.slice(4, 8)}`;
}
