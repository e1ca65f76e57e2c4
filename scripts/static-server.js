import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/** The only kinds of file a build of the page holds. Any other is served as plain bytes. */
const contentTypes = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.map', 'application/json; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['.svg', 'image/svg+xml; charset=utf-8'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.woff2', 'font/woff2'],
]);

/**
 * The file a request asks for, or `undefined` when there is none: no listing, no fall-back page,
 * nothing outside the folder.
 *
 * @param {string} folder
 * @param {string} mount
 * @param {string} url
 */
function fileFor(folder, mount, url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  if (!path.startsWith(mount) || path.includes('\0')) return undefined;
  const inside = path.slice(mount.length);
  const file = normalize(join(folder, inside === '' ? 'index.html' : inside));
  if (!file.startsWith(normalize(folder + sep))) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : undefined;
}

/**
 * Serves a folder on this machine alone (127.0.0.1), as the plainest web host would: right MIME
 * types, 404 for what is not there, and no header that would loosen or replace the policy that the
 * page itself declares.
 *
 * @param {object} options
 * @param {string} options.folder
 * @param {number} [options.port] 0, the default, takes any free port. A port that is in use is
 *   replaced by a free one.
 * @param {string} [options.mount] The path under which the folder appears: '/' or '/some/path/'.
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serveFolder({ folder, port = 0, mount = '/' }) {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const file = fileFor(folder, mount, request.url ?? '/');
    if (file === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('not found\n');
      return;
    }
    response.writeHead(200, {
      'content-type': contentTypes.get(extname(file)) ?? 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  });

  /** @param {number} wanted @returns {Promise<number>} */
  const listen = (wanted) =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(wanted, '127.0.0.1', () => {
        server.off('error', reject);
        const address = server.address();
        resolve(typeof address === 'object' && address !== null ? address.port : wanted);
      });
    });

  const taken = await listen(port).catch((/** @type {unknown} */ error) => {
    const inUse = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (inUse && port !== 0) return listen(0);
    throw error;
  });

  return {
    url: `http://localhost:${taken}${mount}`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
