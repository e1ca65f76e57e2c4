import { inProject } from '../../scripts/root.js';
import { serveFolder } from '../../scripts/static-server.js';

/** A running server of the built page. */
export interface DistServer {
  /** The page's address; ends with a slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves dist/ on a free port of this machine, under `mount`: the page must work from any folder
 * of any host.
 */
export async function serveDist({ mount = '/releve/' } = {}): Promise<DistServer> {
  return serveFolder({ folder: inProject('dist'), mount });
}
