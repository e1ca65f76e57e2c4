/*
 * The page's service worker: keeps every file of the page for visits without a network. The build
 * puts the list of files and their common hash in the places of the two names below. A new version
 * is fetched beside the old one and takes over once no tab shows the old one: a page never meets
 * the files of another version.
 */
declare const RELEVE_FILES: readonly string[];
declare const RELEVE_VERSION: string;

/** Names of the caches: of this copy of the page alone, whatever else its host holds. */
const prefixOf = (scope: string): string => `releve ${scope} `;

async function keepAll(scope: string): Promise<void> {
  const cache = await caches.open(prefixOf(scope) + RELEVE_VERSION);
  // Past the browser's own cache, which could hold a file of the version before.
  await cache.addAll(RELEVE_FILES.map((file) => new Request(file, { cache: 'reload' })));
}

async function forgetOthers(scope: string, clients: Clients): Promise<void> {
  const prefix = prefixOf(scope);
  const others = (await caches.keys()).filter(
    (key) => key.startsWith(prefix) && key !== prefix + RELEVE_VERSION,
  );
  await Promise.all(others.map((key) => caches.delete(key)));
  await clients.claim();
}

async function answer(request: Request, scope: string): Promise<Response> {
  const cache = await caches.open(prefixOf(scope) + RELEVE_VERSION);
  // Whatever follows "?" in the page's address is for the page alone.
  const address = request.url.replace(/[?#].*$/, '');
  const isPage = address === scope || address === `${scope}index.html`;
  const kept = await cache.match(isPage ? './' : request);
  return kept ?? fetch(request);
}

function serve(worker: ServiceWorkerGlobalScope): void {
  const { scope } = worker.registration;
  worker.addEventListener('install', (event) => event.waitUntil(keepAll(scope)));
  worker.addEventListener('activate', (event) =>
    event.waitUntil(forgetOthers(scope, worker.clients)),
  );
  worker.addEventListener('fetch', (event) => {
    const { method, url } = event.request;
    if (method === 'GET' && url.startsWith(scope)) {
      event.respondWith(answer(event.request, scope));
    }
  });
}

if (self instanceof ServiceWorkerGlobalScope) serve(self);
