import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { inProject } from './root.js';

/** What the page registers, beside its index.html. */
const name = 'service-worker';

/**
 * Adds the service worker to the built page and tells it the files to keep: all of them but source
 * maps, so that the page opens without a network after the first visit.
 *
 * @returns {import('vite').Plugin}
 */
export function offline() {
  return {
    name: 'releve:offline',
    apply: 'build',
    enforce: 'post',
    config: () => ({
      build: {
        rolldownOptions: {
          input: {
            index: inProject('index.html'),
            [name]: inProject('workers', 'offline.worker.ts'),
          },
          output: {
            entryFileNames: (chunk) =>
              chunk.name === name ? `${name}.js` : 'assets/[name]-[hash].js',
          },
        },
      },
    }),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const worker = bundle[`${name}.js`];
        if (worker?.type !== 'chunk') throw new Error(`the build made no ${name}.js`);
        const built = Object.values(bundle)
          .filter((file) => file !== worker && !file.fileName.endsWith('.map'))
          .sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
        const beside = readdirSync(inProject('public')).sort();
        const hash = createHash('sha256');
        for (const file of built) {
          hash.update(file.fileName).update(file.type === 'chunk' ? file.code : file.source);
        }
        for (const file of beside) hash.update(readFileSync(inProject('public', file)));
        const files = [
          './',
          ...built.map(({ fileName }) => fileName).filter((file) => file !== 'index.html'),
          ...beside,
        ];
        worker.code = worker.code
          .replaceAll('RELEVE_FILES', JSON.stringify(files))
          .replaceAll('RELEVE_VERSION', JSON.stringify(hash.digest('hex').slice(0, 16)));
      },
    },
  };
}
