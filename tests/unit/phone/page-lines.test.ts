// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { textsAround } from '../../../lib/phone/find/line-around.ts';
import { linesOf, piecesOf } from '../../../lib/phone/find/line-text.ts';
import { walk } from '../../../lib/phone/find/walk.ts';

const met: { roots: ShadowRoot[]; components: string[]; links: string[] } = { roots: [], components: [], links: [] };

function runsOf(top: Element | ShadowRoot): Text[][] {
  const runs: Text[][] = [];
  const steps = walk(top, {
    *readLine(run) {
      yield undefined;
      runs.push(run);
    },
    onShadowRoot: (root) => met.roots.push(root),
    onComponent: (element) => met.components.push(element.localName),
    onLink: (link) => met.links.push(link.textContent),
  });
  while (!steps.next().done);
  return runs;
}

/** The lines with digits a page shows, as the worker is asked about them. */
function linesIn(html: string): string[] {
  document.body.innerHTML = html;
  const runs = runsOf(document.body);
  return runs.flatMap((run) => [...linesOf(run)].map(({ text }) => text.trim()));
}

function element(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`no ${selector} on the page`);
  return found;
}

const inlineStyle = '<style>b, i, span { display: inline }</style>';

beforeEach(() => {
  // The test's DOM takes inline elements for blocks unless a style sheet says otherwise.
  document.head.innerHTML = inlineStyle;
  Object.assign(met, { roots: [], components: [], links: [] });
});

test('a number written across inline elements is one line', () => {
  expect(linesIn('<p><span>+1</span> <b>512</b>-555-<i>0143</i></p>')).toEqual(['+1 512-555-0143']);
});

test('right under a shadow root, too, a number written across inline elements is one line', () => {
  document.body.innerHTML = '<section></section>';
  const root = element('section').attachShadow({ mode: 'open' });
  root.innerHTML = `${inlineStyle}Tel +1 <b>512</b>-555-<i>0143</i>`;
  expect(runsOf(root).flatMap((run) => [...linesOf(run)].map(({ text }) => text))).toEqual(['Tel +1 512-555-0143']);
});

test('source white space is one space', () => {
  expect(linesIn('<p>+1\n      <b>\n   415</b>\n  555   0132</p>')).toEqual(['+1 415 555 0132']);
});

test('cells, paragraphs and line breaks are lines of their own', () => {
  expect(linesIn('<table><tr><td>415</td><td>555-0132</td></tr></table>')).toEqual(['415', '555-0132']);
  expect(linesIn('<p>415-555-<br>0132</p>')).toEqual(['415-555-', '0132']);
});

test("comments, which frameworks leave behind, don't end a line", () => {
  expect(linesIn('<p>415-<!-- -->555-0132</p>')).toEqual(['415-555-0132']);
});

test('scripts, styles, code and what is typed are not read', () => {
  const silent = ['script', 'style', 'textarea', 'code', 'select'].map((name) => `<${name}>415-555-0132</${name}>`);
  expect(linesIn(silent.join(''))).toEqual([]);
});

test('text without digits is passed over', () => {
  expect(linesIn('<p>Jane Cooper</p><p>Suite 4</p>')).toEqual(['Suite 4']);
});

test('shadow roots, components that may get one, and links are met on the way', () => {
  document.body.innerHTML = '<div id="host"></div><x-late></x-late><a href="tel:1">Call</a>';
  element('#host').attachShadow({ mode: 'open' }).innerHTML = '<p>646-555-0104</p>';
  runsOf(document.body);
  expect(met).toMatchObject({ components: ['x-late'], links: ['Call'] });
  expect(met.roots.flatMap((root) => runsOf(root)).map(([text]) => text?.data)).toEqual(['646-555-0104']);
});

test('a part of a line leads back to its text nodes, with what stood there', () => {
  document.body.innerHTML = '<p>Call +1\n   <b>512</b>-555-0143 now</p>';
  const [run = []] = runsOf(document.body);
  const [line = { text: '', nodes: [], offsets: [] }] = linesOf(run);
  const start = line.text.indexOf('+1');
  const pieces = piecesOf(line, start, start + '+1 512-555-0143'.length);
  expect(pieces.map(({ text }) => text)).toEqual(['+1 ', '512', '-555-0143']);
  expect(pieces.map(({ node, start: from, end }) => node.data.slice(from, end).trim())).toEqual([
    '+1',
    '512',
    '-555-0143',
  ]);
});

test('a long text is read in parts a message can carry, none of them inside a word', () => {
  const lines = linesIn(`<p>${'word 512-555-0143 '.repeat(500)}</p>`);
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines) expect(line.length).toBeLessThan(2000);
  expect(linesIn(`<p>${'1234567890'.repeat(500)}</p>`).every((line) => line.length < 2000)).toBe(true);
});

test('a change is read together with its line, and with nothing else', () => {
  document.body.innerHTML = '<p>other 1</p><p id="line">Tel <b>512</b>-555-<i id="changed">0143</i></p><p>other 2</p>';
  const run = textsAround(element('#changed').firstChild ?? document, 16);
  expect(run.map(({ data }) => data).join('')).toBe('Tel 512-555-0143');
});

test('a comment in a line, which frameworks change around, stands for the line', () => {
  document.body.innerHTML = '<p>other 1</p><p>512-<b>555-<!--if--></b>0143</p>';
  const comment = element('b').lastChild ?? document;
  expect(textsAround(comment, 16).map(({ data }) => data)).toEqual(['512-', '555-', '0143']);
});

test('of a very long line only the neighbours are read again', () => {
  document.body.innerHTML = `<p>${'<span>5</span>'.repeat(100)}</p>`;
  expect(textsAround(element('span:nth-child(50)').firstChild ?? document, 16)).toHaveLength(33);
  const runs = runsOf(document.body);
  expect(runs.flat()).toHaveLength(100);
});
