// `npm run typecheck`: every tsconfig.json of the project, two at a time.
import { spawn } from 'node:child_process';
import { stdout } from 'node:process';
import { projectFiles } from './project-files.js';
import { inProject, root } from './root.js';

const projects = projectFiles((path) => path.endsWith('tsconfig.json'));

/** @param {string} project @returns {Promise<boolean>} */
function check(project) {
  const cache = inProject('node_modules/.cache/tsc', `${project.replaceAll('/', '-')}.tsbuildinfo`);
  const args = [
    '-p',
    project,
    '--pretty',
    stdout.isTTY ? 'true' : 'false',
    '--incremental',
    '--tsBuildInfoFile',
    cache,
  ];
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [inProject('node_modules/typescript-7/bin/tsc'), ...args],
      {
        cwd: root,
      },
    );
    let output = '';
    child.stdout.on('data', (/** @type {Buffer} */ chunk) => (output += chunk.toString()));
    child.stderr.on('data', (/** @type {Buffer} */ chunk) => (output += chunk.toString()));
    child.on('close', (code) => {
      // A folder that holds no source yet has nothing wrong in it.
      const empty = output.includes('TS18003');
      const passed = code === 0 || empty;
      stdout.write(`${passed ? 'ok  ' : 'FAIL'} ${project}${empty ? ' (empty)' : ''}\n`);
      if (!passed) stdout.write(output);
      resolve(passed);
    });
  });
}

const waiting = [...projects];
let failed = 0;
await Promise.all(
  [0, 1].map(async () => {
    for (let project = waiting.shift(); project !== undefined; project = waiting.shift()) {
      if (!(await check(project))) failed += 1;
    }
  }),
);
process.exitCode = failed === 0 ? 0 : 1;
