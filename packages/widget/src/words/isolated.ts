// A stranger's name within our sentences: it is read in its own direction and turns nothing round beside it.

/** Marks that turn text round, and those that end them: a name needs none, and one left open runs on into our words. */
const turning = /[\u202A-\u202E\u2066-\u2069]/g;

/** Letters of scripts that run from right to left. */
const rightToLeft =
  /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFC]|[\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** The name without marks of direction; between a first strong isolate and its end where its letters need them. */
export function isolated(name: string): string {
  const plain = name.replace(turning, '');
  return rightToLeft.test(plain) ? `\u2068${plain}\u2069` : plain;
}

/** The text, with an end for each isolate that was cut off. */
export function closed(text: string): string {
  const open = [...text].filter((one) => one === '\u2068').length;
  const ended = [...text].filter((one) => one === '\u2069').length;
  return text + '\u2069'.repeat(Math.max(open - ended, 0));
}
