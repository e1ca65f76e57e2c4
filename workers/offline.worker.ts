/*
 * The page's service worker: keeps every file of the page for visits without a network. The build
 * puts the list of files and their common hash in the places of the two names below. A new version
 * is fetched beside the old one and takes over once no tab shows the old one: a page never meets
 * the files of another version.
 */
declare const RELEVE_FILES: readonly string[];
declare const RELEVE_VERSION: string;

const PREFIX = 'releve-';
const KEPT = PREFIX + RELEVE_VERSION;

async function keepAll(): Promise<void> {
  const cache = await caches.open(KEPT);
  // Past the browser's own cache, which could hold a file of the version before.
  await cache.addAll(RELEVE_FILES.map((file) => new Request(file, { cache: 'reload' })));
}

async function forgetOthers(clients: Clients): Promise<void> {
  const others = (await caches.keys()).filter((key) => key.startsWith(PREFIX) && key !== KEPT);
  await Promise.all(others.map((key) => caches.delete(key)));
  await clients.claim();
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(KEPT);
  // Whatever follows "?" in the page's address is for the page alone.
  const kept = await cache.match(request.mode === 'navigate' ? './' : request);
  return kept ?? fetch(request);
}

function serve(scope: ServiceWorkerGlobalScope): void {
  scope.addEventListener('install', (event) => event.waitUntil(keepAll()));
  scope.addEventListener('activate', (event) => event.waitUntil(forgetOthers(scope.clients)));
  scope.addEventListener('fetch', (event) => {
    const { method, url } = event.request;
    if (method === 'GET' && url.startsWith(scope.registration.scope)) {
      event.respondWith(answer(event.request));
    }
  });
}

if (self instanceof ServiceWorkerGlobalScope) serve(self);
