import { ENGINE_VERSION } from '../engine/index.ts';
import { hazardsCommand } from './hazards-command.ts';
import { leaveCommand } from './leave-command.ts';
import { readOptions } from './options.ts';
import { linkCommand, openCommand, validateCommand } from './other-commands.ts';
import { replayCommand } from './replay-command.ts';
import { runCommand } from './run-command.ts';
import { statementCommand } from './statement-command.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';
import { USAGE } from './usage.ts';

/** The whole program: reads the command line, does it, and gives the exit status. */
export async function program(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const command = readOptions(args);
  if (!command.ok) {
    terminal.say(`releve: ${command.error}\n\n${USAGE}`);
    return EXIT.usage;
  }
  switch (command.value.name) {
    case 'help':
      await terminal.write(USAGE);
      return EXIT.success;
    case 'version':
      await terminal.write(`releve ${await terminal.version()}, engine ${ENGINE_VERSION}\n`);
      return EXIT.success;
    case 'run':
      return runCommand(command.value, terminal);
    case 'replay':
      return replayCommand(command.value, terminal);
    case 'statement':
      return statementCommand(command.value, terminal);
    case 'leave':
      return leaveCommand(command.value, terminal);
    case 'hazards':
      return hazardsCommand(command.value, terminal);
    case 'validate':
      return validateCommand(command.value.file, terminal);
    case 'link':
      return linkCommand(command.value.file, command.value.base, terminal);
    case 'open':
      return openCommand(command.value.link, terminal);
  }
}
