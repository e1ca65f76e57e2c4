import { inProject } from './root.js';

const name = 'first-worker';

/** What it is made of, and the other files that are loaded by themselves. */
const alone =
  /\/(?:first-worker|browser-worker|demonstration|work-mark|parcel-carrier)\.(?:ts|json)$|\/workers\//;

/**
 * Lets the built page load src/ui/first-worker.ts as soon as there is anything to load, beside the
 * rest of its code: the simulation starts while that is still on its way. The rest of what the page
 * starts with comes in one piece, since each file costs a request.
 *
 * @returns {import('vite').Plugin}
 */
export function firstWorker() {
  return {
    name: 'releve:first-worker',
    apply: 'build',
    config: () => ({
      build: {
        rolldownOptions: {
          input: { [name]: inProject('src', 'ui', 'first-worker.ts') },
          output: {
            codeSplitting: {
              groups: [
                {
                  name: 'page',
                  tags: ['$initial'],
                  test: (id) => !alone.test(id),
                  includeDependenciesRecursively: false,
                },
              ],
            },
          },
        },
      },
    }),
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const chunk = Object.values(bundle ?? {}).find(
          (file) => file.type === 'chunk' && file.isEntry && file.name === name,
        );
        if (chunk === undefined) throw new Error(`the build made no ${name}`);
        // Beneath the page's policy, above its other scripts; async: it waits for none of them.
        const script = `<script type="module" async crossorigin src="./${chunk.fileName}"></script>`;
        return html.replace(/\n( *)<script/, `\n$1${script}\n$1<script`);
      },
    },
  };
}
