// Why a command could not do what was asked, and how it ends.

/** How the program ends: all is well; a record has faults; it was called wrongly; something is not to be had; our fault. */
export const exits = { good: 0, faults: 1, badUse: 2, notHad: 3, ours: 70 } as const;

/** One of them. */
export type Exit = (typeof exits)[keyof typeof exits];

/** What went wrong and what mends it, each as a sentence; the message has both. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly exit: Exit;

  constructor(exit: Exit, problem: string, remedy: string) {
    super(`${problem}. ${remedy}${/[?.]$/.test(remedy) ? '' : '.'}`);
    this.exit = exit;
  }
}

/** The program was called wrongly. */
export function badUse(problem: string, remedy: string): Failure {
  return new Failure(exits.badUse, problem, remedy);
}

/** A file, an address or a library is not to be had. */
export function notHad(problem: string, remedy: string): Failure {
  return new Failure(exits.notHad, problem, remedy);
}
