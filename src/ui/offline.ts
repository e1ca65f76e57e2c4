/**
 * Keeps the page for visits without a network, from the second one on. Where the browser has no
 * service workers, or the page is not served safely, it needs its host each time.
 */
export async function keepForOffline(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register('./service-worker.js');
  } catch {
    // Refused by the browser's settings: the page works as long as its host answers.
  }
}
