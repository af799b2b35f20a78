// Keeps out of markup and style sheets what hostile hosts or the server renderer refuse.

const RAW_TEXT = /<(title|style|script|textarea)\b[^>]*>(?:(?!<\/\1).)*$/is;
const STYLE_ATTRIBUTE = /(?:^|[\s"'])style\s*=/i;
const REM = /\d\s*rem\b/;
const REQUEST = /@import\b|@font-face\b|\burl\(\s*["']?(?!#)/i;
const MARKUP_TAGS = new Set(['html', 'svg', 'mathml']);

/** Reports an expression that stands inside an element whose text the server cannot fill. */
function checkExpressions(context, quasi) {
  let before = '';
  for (const [index, part] of quasi.quasis.entries()) {
    before += part.value.raw;
    const expression = quasi.expressions[index];
    const element = RAW_TEXT.exec(before)?.[1];
    if (expression !== undefined && element !== undefined) {
      context.report({ node: expression, messageId: 'rawText', data: { element } });
    }
    before += 'x';
  }
}

export const templateFences = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      style: 'No style attribute: a strict host refuses it. Use a class, or an SVG attribute.',
      rem: 'No rem: the host sets its size. Use em of the inner wrapper.',
      request: 'No request from a style sheet: the element loads nothing by itself.',
      rawText: 'No expression inside <{{element}}>: the server renderer refuses it.',
    },
  },
  create(context) {
    const checkText = (node, text) => {
      if (STYLE_ATTRIBUTE.test(text)) context.report({ node, messageId: 'style' });
    };
    return {
      Literal: (node) => typeof node.value === 'string' && checkText(node, node.value),
      TemplateElement: (node) => checkText(node, node.value.raw),
      TaggedTemplateExpression(node) {
        if (MARKUP_TAGS.has(node.tag.name)) checkExpressions(context, node.quasi);
        if (node.tag.name !== 'css') return;
        for (const part of node.quasi.quasis) {
          if (REM.test(part.value.raw)) context.report({ node: part, messageId: 'rem' });
          if (REQUEST.test(part.value.raw)) context.report({ node: part, messageId: 'request' });
        }
      },
    };
  },
};
