// What a command is: what it says of itself, what it takes, and what it does.
import type { Exit } from './failure.js';
import type { AnyOption, Option } from './option.js';

/** What was given to a command, read and sound. */
export interface Given {
  /** What stands without an option. */
  readonly argument: string | undefined;
  /** **Absent:** undefined where the option was not given. */
  value<Value>(option: Option<Value>): Value | undefined;
}

/** A command line with what it does; every one of them is run by a test. */
export interface Example {
  readonly line: string;
  readonly says: string;
}

/** One command. */
export interface Command {
  readonly name: string;
  readonly says: string;
  /** **Absent:** it takes none. */
  readonly argument?: {
    readonly placeholder: string;
    readonly says: string;
    readonly isNeeded: boolean;
    /** All there are, where they can be listed. */
    readonly known?: readonly string[];
  };
  readonly options: readonly AnyOption[];
  readonly examples: readonly Example[];
  /** **Throws** (rejects) a `Failure`. */
  readonly run: (given: Given) => Promise<Exit>;
}

/** A command by its name, brought when it is asked for: none pays for what another needs. */
export interface NamedCommand {
  readonly name: string;
  readonly says: string;
  readonly load: () => Promise<Command>;
}
