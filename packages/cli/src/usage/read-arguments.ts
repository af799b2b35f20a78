// The words behind a command's name as what it takes, or what is wrong with the first that does not fit.
import { parseArgs } from 'node:util';
import type { Command, Given } from './command.js';
import { badUse } from './failure.js';
import { nearestName } from './nearest-name.js';
import { flag, unknownValue, type AnyOption, type Option } from './option.js';

/** The option of every command. */
export const help = flag('help', 'this text');

/** **Throws** a `Failure` naming what does not fit. */
export function readArguments(command: Command, words: readonly string[]): Given {
  const options = [...command.options, help];
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(options.map((option) => [option.name, parsed(option)])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values = new Map<string, unknown>();
  const loose: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') loose.push(token.value);
    if (token.kind !== 'option') continue;
    const option = options.find(({ name }) => name === token.name);
    if (!option) throw unknownOption(token.rawName, options);
    values.set(option.name, valueOf(option, token.value, token.inlineValue === true));
  }
  const argument = values.has(help.name) ? undefined : argumentOf(command, loose);
  const value = <Value>({ name }: Option<Value>): Value | undefined =>
    values.get(name) as Value | undefined;
  return { argument, value };
}

function parsed({ name, placeholder }: AnyOption): { type: 'string' | 'boolean'; short?: string } {
  const type = placeholder === undefined ? 'boolean' : 'string';
  return name === help.name ? { type, short: 'h' } : { type };
}

function valueOf(option: AnyOption, given: string | undefined, isInline: boolean): unknown {
  const { name, placeholder, read } = option;
  const called = `--${name}`;
  if (placeholder === undefined) {
    if (given === undefined) return read('', called);
    throw badUse(`${called} takes no value`, `Leave "=${given}" out`);
  }
  // What looks like an option is one: a value of that look is given as --name=-value.
  if (given === undefined || (!isInline && /^-./.test(given))) {
    throw badUse(`${called} needs a value`, `Write ${called} ${placeholder}`);
  }
  return read(given, called);
}

function unknownOption(rawName: string, options: readonly AnyOption[]): Error {
  const names = options.map(({ name }) => `--${name}`);
  const nearest = nearestName(rawName, names);
  const remedy =
    nearest === undefined ? `Known: ${names.join(', ')}` : `Did you mean "${nearest}"?`;
  return badUse(`option "${rawName}" is not known`, remedy);
}

function argumentOf({ argument }: Command, loose: readonly string[]): string | undefined {
  const [first, second] = loose;
  const extra = argument ? second : first;
  if (extra !== undefined) {
    throw badUse(
      `"${extra}" is one too many`,
      argument ? `Give one ${argument.placeholder} at a time` : 'Leave it out',
    );
  }
  if (!argument) return undefined;
  const { placeholder, known = [], isNeeded } = argument;
  if (first === undefined) {
    if (!isNeeded) return undefined;
    const remedy = known.length > 0 ? `Known: ${known.join(', ')}` : `Give ${argument.says}`;
    throw badUse(`${placeholder} is missing`, remedy);
  }
  if (known.length > 0 && !known.includes(first)) throw unknownValue(placeholder, first, known);
  return first;
}
