// Wants a skipped test, and a note of work left, to name its issue.

const SKIPPING = new Set(['skip', 'skipIf', 'runIf', 'fixme', 'todo', 'fails']);
const RUNNERS = new Set(['test', 'it', 'describe', 'suite']);
const ISSUE = /#\d+/;

/** The names along a chain such as test.describe.skip, outermost first. */
function chain(node) {
  if (node.type === 'Identifier') return [node.name];
  if (node.type === 'CallExpression') return chain(node.callee);
  if (node.type !== 'MemberExpression') return [];
  return [...chain(node.object), node.property.name];
}

/** True where one of the call's own texts, or a call around it, names an issue. */
function namesIssue(sourceCode, node) {
  const call =
    node.parent?.type === 'CallExpression' && node.parent.callee === node ? node.parent : node;
  return call.arguments.some((argument) => {
    const isText = argument.type === 'Literal' || argument.type === 'TemplateLiteral';
    return isText && ISSUE.test(sourceCode.getText(argument));
  });
}

export const skipNamesIssue = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      skip: 'A skipped test names its issue: put "#" and the number into its title or reason.',
      todo: 'Work left names its issue: write "#" and the number beside the word.',
    },
  },
  create(context) {
    const { sourceCode } = context;
    return {
      Program() {
        for (const comment of sourceCode.getAllComments()) {
          const isTodo = /\b(TODO|FIXME|XXX)\b/.test(comment.value);
          if (isTodo && !ISSUE.test(comment.value)) {
            context.report({ loc: comment.loc, messageId: 'todo' });
          }
        }
      },
      CallExpression(node) {
        if (node.callee.type === 'CallExpression') return;
        const names = chain(node.callee);
        if (!RUNNERS.has(names[0]) || !names.some((name) => SKIPPING.has(name))) return;
        if (!namesIssue(sourceCode, node)) context.report({ node, messageId: 'skip' });
      },
    };
  },
};
