import ts from 'typescript';

/** A text that people would read and that nobody can translate. */
export interface LooseText {
  line: number;
  text: string;
}

/** Attributes, and props of components, whose value is seen or read out. */
const spoken = new Set(
  'aria-label aria-description aria-valuetext aria-roledescription title placeholder alt label hint message words'.split(
    ' ',
  ),
);

const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

/** Two words with small letters side by side: a sentence, and not a key, a class or a code. */
const isProse = (text: string): boolean => /\p{Ll}{2,} \p{L}+/u.test(text) && !isSelector(text);

/** Of a style sheet. */
const isSelector = (text: string): boolean => /[\w*\]]\[[\w-]+[~^$*|]?=/.test(text);

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) return node.text;
  return undefined;
}

const isBetween = (node: ts.Node): boolean =>
  ts.isConditionalExpression(node) ||
  ts.isParenthesizedExpression(node) ||
  ts.isTemplateExpression(node) ||
  ts.isTemplateSpan(node) ||
  ts.isJsxExpression(node);

/** The attribute that a literal is the value of, also as one of two. */
function attributeOf(node: ts.Node): string | undefined {
  let at = node.parent;
  while (isBetween(at)) at = at.parent;
  return ts.isJsxAttribute(at) ? at.name.getText() : undefined;
}

/** What a developer reads: a bug's message. */
const isThrown = (node: ts.Node): boolean =>
  ts.isNewExpression(node.parent) && /Error$/.test(node.parent.expression.getText());

const isModule = ({ parent }: ts.Node): boolean =>
  ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isLiteralTypeNode(parent);

function isLoose(node: ts.Node): boolean {
  if (ts.isJsxText(node)) return hasLetters(node.text);
  const text = textOf(node);
  if (text === undefined || isModule(node) || isThrown(node)) return false;
  const attribute = attributeOf(node);
  if (attribute !== undefined) return spoken.has(attribute) && hasLetters(text);
  return isProse(text) || (ts.isJsxExpression(node.parent) && hasLetters(text));
}

/** Texts in a TypeScript file that ought to come from assets/locales. */
export function looseTexts(file: string, source: string): LooseText[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: LooseText[] = [];
  const visit = (node: ts.Node): void => {
    if (isLoose(node)) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      found.push({ line: line + 1, text: node.getText().trim() });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** The same for a page: its title and words. The extension's name is the same in every language. */
export function loosePageTexts(source: string): LooseText[] {
  return source.split('\n').flatMap((written, index) => {
    const text = written
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\bRingside\b/g, '')
      .trim();
    const named = /\b(?:title|alt|placeholder|aria-label)="([^"]*\p{L}[^"]*)"/u.exec(written)?.[1] ?? '';
    return [text, named].filter(hasLetters).map((each) => ({ line: index + 1, text: each }));
  });
}
