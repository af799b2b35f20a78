// Every pattern of a program as it is written, whether as a literal or put together from constants.
import ts from 'typescript';

/**
 * The patterns in some files: each as `/source/flags` with the files that it stands in, and where `RegExp` is called with
 * anything that is not known before the program runs.
 */
export function patternsIn(files) {
  const program = ts.createProgram(files, {
    allowJs: true,
    noLib: true,
    noResolve: true,
    target: ts.ScriptTarget.Latest,
  });
  const checker = program.getTypeChecker();
  const patterns = new Map();
  const fromData = [];
  for (const file of files) {
    const source = program.getSourceFile(file);
    const { literals, made, assigned } = partsOf(source);
    const add = (pattern) =>
      patterns.set(pattern, [...new Set([...(patterns.get(pattern) ?? []), file])]);
    for (const { text } of literals) add(text);
    for (const call of made) {
      const [pattern, flags = ''] = (call.arguments ?? []).map((part) =>
        constantText(part, { checker, assigned }),
      );
      if (pattern === undefined) fromData.push({ file, code: call.getText(source) });
      else add(`/${pattern}/${flags}`);
    }
  }
  return { patterns, fromData };
}

/** Literals, calls of `RegExp`, and the names that something is assigned to after they were declared. */
function partsOf(source) {
  const parts = { literals: [], made: [], assigned: [] };
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) parts.literals.push(node);
    else if (isMade(node)) parts.made.push(node);
    else if (isAssignment(node)) parts.assigned.push(node.left);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return parts;
}

function isMade(node) {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return false;
  return ts.isIdentifier(node.expression) && node.expression.text === 'RegExp';
}

function isAssignment(node) {
  const { FirstAssignment, LastAssignment } = ts.SyntaxKind;
  if (!ts.isBinaryExpression(node) || !ts.isIdentifier(node.left)) return false;
  return node.operatorToken.kind >= FirstAssignment && node.operatorToken.kind <= LastAssignment;
}

/** The text that an expression always has. **Absent:** undefined where it may have others. */
function constantText(node, known) {
  const of = (part) => constantText(part, known);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'String.raw')
    return templateText(node.template, of, 'rawText');
  if (ts.isTemplateExpression(node)) return templateText(node, of, 'text');
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return joined([of(node.left), of(node.right)]);
  return ts.isIdentifier(node) ? variableText(node, known) : undefined;
}

function variableText(name, { checker, assigned }) {
  const symbol = checker.getSymbolAtLocation(name);
  const [declaration, ...others] = symbol?.declarations ?? [];
  if (others.length > 0 || !declaration || !ts.isVariableDeclaration(declaration)) return undefined;
  const isOther = (left) => left.text === name.text && checker.getSymbolAtLocation(left) === symbol;
  if (!declaration.initializer || assigned.some(isOther)) return undefined;
  return constantText(declaration.initializer, { checker, assigned });
}

function templateText(template, of, form) {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template[form];
  const { head, templateSpans } = template;
  const spans = templateSpans.flatMap(({ expression, literal }) => [of(expression), literal[form]]);
  return joined([head[form], ...spans]);
}

const joined = (parts) => (parts.includes(undefined) ? undefined : parts.join(''));
