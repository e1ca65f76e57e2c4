import { existsSync } from 'node:fs';
import { defineConfig } from 'vite';
import { standIns } from './scripts/stand-ins/index.js';

/** Programs that run in Node: each entry becomes one file of that name. */
const programs = {
  production: {
    outDir: 'dist-cli',
    entries: { releve: 'src/cli/main.ts', 'simulation-worker': 'src/cli/simulation-worker.ts' },
  },
  bench: {
    outDir: 'dist-bench',
    entries: { main: 'bench/main.ts', 'simulation-worker': 'src/cli/simulation-worker.ts' },
  },
};

export default defineConfig(({ mode }) => {
  const { outDir, entries } = mode === 'bench' ? programs.bench : programs.production;
  // Benchmarks that start no worker can be built without one.
  const present = Object.entries(entries).filter(([, file]) => existsSync(file));
  return {
    publicDir: false,
    resolve: { alias: standIns },
    // Everything is bundled: the built program is a handful of files that need no node_modules.
    ssr: { target: 'node', noExternal: true },
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      emptyOutDir: true,
      sourcemap: true,
      rolldownOptions: {
        input: Object.fromEntries(present),
        // Flat, so that `new URL('./simulation-worker.js', import.meta.url)` holds in every chunk.
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  };
});
