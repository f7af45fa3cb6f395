// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { labelsOf } from '../../../lib/phone/find/labels-of.ts';

/** What the worker is told about the value in the element with the id "value". */
function labelsIn(html: string): string[] {
  document.body.innerHTML = html;
  const element = document.querySelector('#value');
  return labelsOf(element, element?.textContent ?? '')
    .split('\0')
    .slice(0, -1);
}

test('a cell is labelled by the cell before it and by the head of its column', () => {
  const html = `<table><thead><tr><th>Name</th><th>Phone</th></tr></thead>
    <tbody><tr><td>Dana</td><td><b id="value">5125551212</b></td></tr></tbody></table>`;
  expect(labelsIn(html)).toEqual(['Dana', 'Phone']);
});

test('a grid of other elements has heads, too', () => {
  const html = `<div role="grid"><div role="row"><i role="columnheader">Name</i><i role="columnheader">Order</i></div>
    <div role="row"><i role="gridcell">Dana</i><i role="gridcell" id="value">5125551212</i></div></div>`;
  expect(labelsIn(html)).toEqual(['Dana', 'Order']);
});

test('a first row without heads labels nothing', () => {
  const html = `<table><tbody><tr><td>Name</td><td>Dana</td></tr>
    <tr><td>Mobile</td><td id="value">5125551212</td></tr></tbody></table>`;
  expect(labelsIn(html)).toEqual(['Mobile', '']);
});

test('the first row of a list without roles holds its heads, a row of three at least', () => {
  const list = (columns: number) => {
    const cells = (texts: string[]) =>
      `<div>${texts
        .slice(-columns)
        .map((text) => `<div>${text}</div>`)
        .join('')}</div>`;
    return `<section>${cells(['Name', 'Deal', 'Owner'])}${cells(['Dana', 'Big', '<b id="value">5125551212</b>'])}</section>`;
  };
  expect(labelsIn(list(3))).toEqual(['Big', 'Owner']);
  expect(labelsIn(list(2))).toEqual(['Big', '']);
});

test('a cell may carry its label itself', () => {
  expect(labelsIn('<div data-label="Order"><p id="value">5125551212</p></div>')).toEqual(['', 'Order']);
});

test('a term labels its definition, however deep', () => {
  const html = '<dl><dt>Phone</dt><dd><span><b id="value">5125551212</b></span></dd></dl>';
  expect(labelsIn(html)).toEqual(['Phone', '']);
});

test('of a long text before a value its last words count', () => {
  const [before] = labelsIn(`<p>${'and so on, '.repeat(50)}Phone</p><p id="value">5125551212</p>`);
  expect(before).toHaveLength(78);
  expect(before).toMatch(/Phone$/);
});

test('a line that begins with words needs no label', () => {
  expect(labelsIn('<h2>Order</h2><p id="value">Call 5125551212</p>')).toEqual([]);
});
