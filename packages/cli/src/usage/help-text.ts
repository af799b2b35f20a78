// What --help prints: of the program, and of each command.
import type { Command, Example, NamedCommand } from './command.js';
import type { AnyOption } from './option.js';
import { help } from './read-arguments.js';

/** The name of the program. */
export const program = 'dprk-deployment-tracker';

/** **Units:** columns of a narrow terminal. */
const columns = 80;

const ends = [
  '0   done, no faults',
  '1   the record has faults; they are told on stderr',
  '2   called wrongly, or a file is there already',
  '3   a file, an address or a library is not to be had',
  '70  a fault of this program',
];

/** The help of the program, with examples of each command. */
export function programHelp(
  commands: readonly NamedCommand[],
  examples: readonly Example[],
): string {
  return page([
    `Usage: ${program} COMMAND [options]`,
    'Who claims what about North Korean troops in Russia: snippets, checks, tables, pictures, sentences.',
    section('Commands', rows(commands.map(({ name, says }) => [name, says]))),
    section(
      'Options',
      rows([
        ['-h, --help', `this text; ${program} COMMAND --help is about one`],
        ['--version', 'the version of this program'],
      ]),
    ),
    section('Examples', exampleLines(examples)),
    section('Exit codes', ends),
  ]);
}

/** The help of a command. */
export function commandHelp({ name, says, argument, options, examples }: Command): string {
  const loose = argument
    ? argument.isNeeded
      ? argument.placeholder
      : `[${argument.placeholder}]`
    : '';
  const usage = ['Usage:', program, name, loose, '[options]'].filter(Boolean).join(' ');
  const given = argument
    ? [
        section(
          'Argument',
          rows([[argument.placeholder, withKnown(argument.says, argument.known)]]),
        ),
      ]
    : [];
  return page([
    usage,
    `${says.slice(0, 1).toUpperCase()}${says.slice(1)}.`,
    ...given,
    section('Options', rows([...options, help].map(optionRow))),
    section('Examples', exampleLines(examples)),
    section('Exit codes', ends),
  ]);
}

function optionRow(option: AnyOption): readonly [string, string] {
  const { name, placeholder, says, known } = option;
  const start = name === help.name ? '-h, ' : '';
  return [
    `${start}--${name}${placeholder === undefined ? '' : ` ${placeholder}`}`,
    withKnown(says, known),
  ];
}

function withKnown(says: string, known: readonly string[] = []): string {
  return known.length === 0 ? says : `${says}: ${known.join(', ')}`;
}

function exampleLines(examples: readonly Example[]): readonly string[] {
  return examples.flatMap(({ line, says }) => [`# ${says}`, line]);
}

function page(parts: readonly string[]): string {
  return `${parts.flatMap((part) => wrapped(part)).join('\n\n')}\n`;
}

function section(name: string, lines: readonly string[]): string {
  return [`${name}:`, ...lines.map((line) => `  ${line}`)].join('\n');
}

/** Two columns, the right one wrapped within the terminal. */
function rows(pairs: readonly (readonly [string, string])[]): readonly string[] {
  const left = Math.min(Math.max(...pairs.map(([name]) => name.length)), 24) + 2;
  return pairs.flatMap(([name, says]) => {
    const [first = '', ...rest] = linesOf(says, columns - left - 2);
    const hangs = name.length >= left;
    const lines = hangs ? [name, ' '.repeat(left) + first] : [name.padEnd(left) + first];
    return [...lines, ...rest.map((line) => ' '.repeat(left) + line)];
  });
}

/** Only running text is wrapped: commands are to be copied. */
function wrapped(part: string): readonly string[] {
  return part.includes('\n') ? [part] : [linesOf(part, columns).join('\n')];
}

function linesOf(says: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of says.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
