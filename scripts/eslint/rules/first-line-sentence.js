// Wants every file to open with a comment: one sentence that says what the file is for.

/** The comments that open the file, as one text; consecutive line comments count together. */
function openingText(sourceCode) {
  const [first, ...rest] = sourceCode.getAllComments().filter((c) => c.type !== 'Shebang');
  const startsAt = sourceCode.lines[0]?.startsWith('#!') ? 2 : 1;
  if (first === undefined || first.loc.start.line !== startsAt) return undefined;
  if (first.type === 'Block') return first.value.replace(/^\s*\*/gm, '').trim();
  const lines = [first];
  for (const comment of rest) {
    const last = lines.at(-1);
    if (comment.type !== 'Line' || comment.loc.start.line !== last.loc.start.line + 1) break;
    lines.push(comment);
  }
  return lines.map((line) => line.value.trim()).join(' ');
}

export const firstLineSentence = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { sentence: 'The first line says in one sentence what this file is for.' },
  },
  create(context) {
    return {
      Program(node) {
        const text = openingText(context.sourceCode);
        const isSentence = text !== undefined && /^\S+\s+\S+\s+\S+.*[.?:)]$/s.test(text);
        if (!isSentence) {
          context.report({ node, loc: { line: 1, column: 0 }, messageId: 'sentence' });
        }
      },
    };
  },
};
