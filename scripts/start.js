// `npm start`: builds the page if needed, serves it on this machine, prints its address.
import { env, stderr, stdout } from 'node:process';
import { buildIfStale, page, stop } from './build.js';
import { inProject } from './root.js';
import { serveFolder } from './static-server.js';

const wanted = env['PORT'] === undefined ? 4173 : Number(env['PORT']);
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535) {
  stderr.write(`PORT must be a number from 0 to 65535, not ${env['PORT'] ?? ''}\n`);
  process.exit(1);
}
await buildIfStale(page).catch(stop);
const { url, port } = await serveFolder({ folder: inProject('dist'), port: wanted });
if (wanted !== 0 && port !== wanted) stdout.write(`Port ${wanted} is in use; took a free one.\n`);
stdout.write(`Relève is at ${url}  (Ctrl+C stops it)\n`);
