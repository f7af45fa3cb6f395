import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/** Every file below `folder`, by its path there, sorted. */
export function filesOf(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name))).toSorted();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}

const textIsCode: ReadonlySet<string> = new Set(['setTimeout', 'setInterval', 'execScript']);
const runsText: ReadonlySet<string> = new Set(['eval', 'Function', 'importScripts']);
const takesHtml: ReadonlySet<string> = new Set(['innerHTML', 'outerHTML', 'srcdoc']);
const writesHtml: ReadonlySet<string> = new Set([
  'insertAdjacentHTML',
  'write',
  'writeln',
  'parseHTMLUnsafe',
  'setHTMLUnsafe',
]);

/** The last name in `a.b.c` or `c`. */
function nameOf(expression: ts.Expression): string {
  if (ts.isIdentifier(expression)) return expression.text;
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : '';
}

/** Texts, and what is made of nothing but texts. */
function isConstant(expression: ts.Expression): boolean {
  if (ts.isStringLiteralLike(expression)) return true;
  if (ts.isTemplateExpression(expression)) return expression.templateSpans.every((span) => isConstant(span.expression));
  return (
    ts.isCallExpression(expression) && ts.isIdentifier(expression.expression) && expression.arguments.every(isConstant)
  );
}

function isOwnFile(argument: ts.Expression | undefined): boolean {
  return argument !== undefined && ts.isStringLiteralLike(argument) && /^\.{0,2}\/(?!\/)/u.test(argument.text);
}

function complaintAboutCall(call: ts.CallExpression | ts.NewExpression): string | undefined {
  const name = nameOf(call.expression);
  const [first] = call.arguments ?? [];
  if (call.expression.kind === ts.SyntaxKind.ImportKeyword)
    return isOwnFile(first) ? undefined : 'imports what is not its own';
  if (runsText.has(name)) return `runs text as code by ${name}`;
  if (textIsCode.has(name) && first && ts.isStringLiteralLike(first)) return `runs text as code by ${name}`;
  const isOfDocument = !name.startsWith('write') || call.expression.getText().startsWith('document.');
  return writesHtml.has(name) && isOfDocument ? `writes HTML by ${name}` : undefined;
}

/** Preact has one such place, for `dangerouslySetInnerHTML`, which the sources do not use (checked apart). */
function complaintAboutAssignment({ left, right }: ts.BinaryExpression): string | undefined {
  const name = nameOf(left);
  if (!takesHtml.has(name) || isConstant(right) || nameOf(right) === '__html') return undefined;
  return `makes HTML of a variable by ${name}`;
}

function complaintAbout(node: ts.Node): string | undefined {
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return complaintAboutCall(node);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken)
    return complaintAboutAssignment(node);
  const isImport = ts.isImportDeclaration(node) || (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined);
  return isImport && !isOwnFile(node.moduleSpecifier) ? 'imports what is not its own' : undefined;
}

/** What in this script could run or load code that is not in the package; one sentence each. */
export function dangersInScript(path: string, code: string): string[] {
  const dangers: string[] = [];
  const visit = (node: ts.Node): void => {
    const complaint = complaintAbout(node);
    if (complaint !== undefined) dangers.push(`${path} ${complaint}: ${node.getText().slice(0, 80)}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS));
  return dangers;
}

/** Pages load scripts and styles of the package only, and have none in their text. */
export function dangersInPage(path: string, html: string): string[] {
  const addresses = [...html.matchAll(/\b(?:src|href)="([^"]*)"/gu)].map(([, address = '']) => address);
  const foreign = addresses
    .filter((address) => !/^\/(?!\/)/u.test(address))
    .map((address) => `${path} loads ${address}`);
  const hasInline = /<script(?![^>]*\bsrc=)|\son\w+=|<style|<iframe|<object|<embed/iu.test(html);
  return hasInline ? [...foreign, `${path} has a script or a style in its text`] : foreign;
}
