// Keeps colours in the palette and the tokens: a colour literal anywhere else is an error.

const COLOUR =
  /(?<![\w&#])#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})(?![\w-])|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(/i;

export const colourHome = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { colour: 'Colours live in theme/palette.ts and theme/tokens.styles.ts only.' },
  },
  create(context) {
    const check = (node, text) => {
      if (COLOUR.test(text)) context.report({ node, messageId: 'colour' });
    };
    return {
      Literal: (node) => typeof node.value === 'string' && check(node, node.value),
      TemplateElement: (node) => check(node, node.value.raw),
    };
  },
};
