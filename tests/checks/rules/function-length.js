/**
 * ESLint rule `ringside/function-length`: a function is at most `max` lines, not counting the functions written inside
 * it. A factory (`createX`) is a list of functions that share what was handed in; each of them is what somebody reads,
 * and each is measured by itself.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const functionLength = {
  meta: {
    type: 'suggestion',
    schema: [{ type: 'object', properties: { max: { type: 'integer' } }, additionalProperties: false }],
    messages: { long: 'This function has {{count}} lines of its own; the most is {{max}}.' },
  },
  create(context) {
    const max = context.options[0]?.max ?? 40;
    /** Lines of finished inner functions, one entry for each function that is open. */
    const innerLines = [];

    const lengthOf = (node) => node.loc.end.line - node.loc.start.line + 1;
    const enter = () => innerLines.push(0);
    const leave = (node) => {
      const count = lengthOf(node) - (innerLines.pop() ?? 0);
      if (count > max) context.report({ node, messageId: 'long', data: { count, max } });
      // An inner function of one or two lines reads as part of the outer one.
      if (innerLines.length > 0 && lengthOf(node) > 2) innerLines[innerLines.length - 1] += lengthOf(node);
    };

    return {
      FunctionDeclaration: enter,
      FunctionExpression: enter,
      ArrowFunctionExpression: enter,
      'FunctionDeclaration:exit': leave,
      'FunctionExpression:exit': leave,
      'ArrowFunctionExpression:exit': leave,
    };
  },
};
