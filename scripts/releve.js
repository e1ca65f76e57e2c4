// `npm run releve -- ARGUMENTS`: the terminal program, rebuilt first if its sources have changed.
// Nothing but the program itself writes to the standard output.
import { argv } from 'node:process';
import { buildIfStale, stop, terminal } from './build.js';
import { inProject } from './root.js';
import { runProgram } from './run-program.js';

await buildIfStale(terminal, { quiet: true }).catch(stop);
runProgram(inProject('dist-cli', 'releve.js'), argv.slice(2));
