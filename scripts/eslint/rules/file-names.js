// Refuses file names that say nothing about what the file holds.
import path from 'node:path';

const EMPTY_NAMES = /^(utils?|helpers?|common|misc|types?)$/;

export const fileNames = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { name: '"{{name}}" says nothing: name the file for the one thing it exports.' },
  },
  create(context) {
    return {
      Program(node) {
        const name = path.basename(context.filename);
        const stem = name.split('.')[0] ?? '';
        const isEmpty = stem.split(/[-_]/).some((word) => EMPTY_NAMES.test(word));
        if (isEmpty && (EMPTY_NAMES.test(stem) || /[-_](utils?|helpers?)$/.test(stem))) {
          context.report({
            node,
            loc: { line: 1, column: 0 },
            messageId: 'name',
            data: { name },
          });
        }
      },
    };
  },
};
