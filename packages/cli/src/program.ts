// What the program does with its words: finds the command, gives it what was typed, and says how it ended.
import { readFileSync } from 'node:fs';
import { commandOf, commands } from './commands/all-commands.js';
import { exits, Failure, type Exit } from './usage/failure.js';
import { commandHelp, program, programHelp } from './usage/help-text.js';
import { help, readArguments } from './usage/read-arguments.js';
import { print, tell } from './writing/streams.js';

/** Never rejects: what fails is told on stderr. */
export async function runProgram(words: readonly string[]): Promise<Exit> {
  const [name] = words;
  try {
    return await run(words);
  } catch (error) {
    const known = commands.some((command) => command.name === name)
      ? `${program} ${name}`
      : program;
    if (!(error instanceof Failure)) {
      tell(`${known}: a fault of this program. Report it with what follows.`);
      tell(String(error instanceof Error ? error.stack : error));
      return exits.ours;
    }
    tell(`${known}: ${error.message}`);
    if (error.exit === exits.badUse) tell(`See: ${known} --help`);
    return error.exit;
  }
}

async function run([name, ...words]: readonly string[]): Promise<Exit> {
  if (name === '--version') {
    print(`${version()}\n`);
    return exits.good;
  }
  if (name === '--help' || name === '-h') {
    const all = await Promise.all(commands.map(({ load }) => load()));
    print(
      programHelp(
        commands,
        all.flatMap(({ examples: [first] }) => first ?? []),
      ),
    );
    return exits.good;
  }
  const command = await commandOf(name);
  const given = readArguments(command, words);
  if (given.value(help)) {
    print(commandHelp(command));
    return exits.good;
  }
  return command.run(given);
}

function version(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { readonly version: string }).version;
}
