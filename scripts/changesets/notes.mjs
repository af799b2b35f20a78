// The notes of `.changeset`: which packages each names, how large a step it asks for, and its text.

/** The steps of a version, the smallest first. */
export const STEPS = ['none', 'patch', 'minor', 'major'];

/** A note as it stands in its file. **Throws** where it is not of the form that changesets writes. */
export function readNote(file, text) {
  const [, front, body] = /^---\r?\n([\s\S]*?)\r?\n?---\r?\n?([\s\S]*)$/.exec(text) ?? [];
  if (body === undefined)
    throw new SyntaxError(`${file}: no list of packages between two lines ---`);
  const packages = front
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, name, step] =
        /^["']?([^"':]+)["']?: *["']?(patch|minor|major|none)["']?\s*$/.exec(line) ?? [];
      if (step === undefined) throw new SyntaxError(`${file}: not a package and its step: ${line}`);
      return { name, step };
    });
  return { file, packages, text: body.trim() };
}

/** The largest step that a note asks for. */
export function stepOf({ packages }) {
  return STEPS[Math.max(0, ...packages.map(({ step }) => STEPS.indexOf(step)))];
}

/** Whether a paragraph of the note begins with the word. */
export function says(note, word) {
  return new RegExp(`(^|\\n\\s*\\n)${word}\\b`).test(note.text);
}
