import { decodeLink, encodeScenario, linkVerdict } from '../link/index.ts';
import { scenarioFile } from '../export/index.ts';
import { readScenario, refusal } from './read-scenario.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';

/** `releve validate`: says whether a scenario would run, or every reason why not. */
export async function validateCommand(file: string, terminal: Terminal): Promise<ExitCode> {
  const scenario = await readScenario(file, terminal);
  if (!scenario.ok) {
    terminal.say(scenario.error);
    return EXIT.refused;
  }
  const { name, channels, providers, hazards, setups, horizon, run } = scenario.value;
  const counts = [
    counted(channels.length, 'channel'),
    counted(providers.length, 'provider'),
    counted(hazards.length, 'hazard'),
    counted(setups.length, 'setup'),
    counted(horizon.days, 'day'),
    counted(run.replications, 'replication'),
  ];
  await terminal.write(`Valid: ${name} (${counts.join(', ')})\n`);
  return EXIT.success;
}

/** `releve link`: prints the link, and beside it where it would be cut. */
export async function linkCommand(
  file: string,
  base: string,
  terminal: Terminal,
): Promise<ExitCode> {
  const scenario = await readScenario(file, terminal);
  if (!scenario.ok) {
    terminal.say(scenario.error);
    return EXIT.refused;
  }
  const link = await encodeScenario(scenario.value);
  if (!link.ok) {
    terminal.say(`${link.error.message}\n`);
    return EXIT.refused;
  }
  const address = `${base}${link.value}`;
  await terminal.write(`${address}\n`);
  const { length, fails } = linkVerdict(address.length);
  const where = fails.map(({ name }) => name).join(', ');
  terminal.say(
    `${length} characters; ${where === '' ? 'arrives whole everywhere' : `too long for ${where}`}\n`,
  );
  return EXIT.success;
}

/** `releve open`: prints the scenario of a link as a file, and beside it what its sender saw. */
export async function openCommand(link: string, terminal: Terminal): Promise<ExitCode> {
  const content = await decodeLink(link);
  if (!content.ok) {
    const { message, issues } = content.error;
    terminal.say(`${message}\n${issues === undefined ? '' : refusal('The link', issues)}`);
    return EXIT.refused;
  }
  const { scenario, fingerprint, engineVersion } = content.value;
  await terminal.write(scenarioFile(scenario));
  if (fingerprint !== undefined) {
    const engine = engineVersion === undefined ? '' : ` with engine ${engineVersion}`;
    terminal.say(`The sender saw fingerprint ${fingerprint}${engine}\n`);
  }
  return EXIT.success;
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
