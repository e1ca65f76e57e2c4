const KEY = 'releve-tour';

/** Whether the tour was taken or put away in this browser; where nothing is kept, it was. */
export function isTourSeen(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return true;
  }
}

/** Remembers that the invitation was answered. */
export function markTourSeen(): void {
  try {
    localStorage.setItem(KEY, 'seen');
  } catch {
    // Without storage there is no invitation either.
  }
}
