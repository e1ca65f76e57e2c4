// `npm run bench -- ARGUMENTS`: the benchmarks, rebuilt first if their sources have changed.
import { argv } from 'node:process';
import { bench, buildIfStale, stop } from './build.js';
import { inProject } from './root.js';
import { runProgram } from './run-program.js';

await buildIfStale(bench, { quiet: true }).catch(stop);
runProgram(inProject('dist-bench', 'main.js'), argv.slice(2));
