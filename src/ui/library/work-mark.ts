const KEY = 'releve-work';

/** Whether an earlier visit has left work behind: known at once, before the library is opened. */
export function isWorkMarked(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** Notes that there is work to bring back, or none. */
export function markWork(isThere: boolean): void {
  try {
    if (isThere) localStorage.setItem(KEY, '1');
    else localStorage.removeItem(KEY);
  } catch {
    // Without the mark the next visit puts the work into the library instead.
  }
}
