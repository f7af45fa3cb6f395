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

const cellsOf = (texts: string[], name: string) => texts.map((text) => `<${name}>${text}</${name}>`).join('');

/** A cell's place from side to side, as a page that is laid out has it. */
function layOut(selector: string, left: number): void {
  for (const element of document.querySelectorAll(selector)) {
    element.getBoundingClientRect = () => new DOMRect(left, 0, 100, 20);
  }
}

test('heads may stand in a container of their own, before the rows or around them', () => {
  const heads = `<div>${cellsOf(['Name', 'City', 'Order'], 'div')}</div>`;
  const rows = `<div>${cellsOf(['Dana', 'Austin', '(512) 555-0100'], 'div')}</div>
    <div>${cellsOf(['Ravi', 'Dallas', '<b id="value">5125551212</b>'], 'div')}</div>`;
  expect(labelsIn(`${heads}<div>${rows}</div>`)).toEqual(['Dallas', 'Order']);
  expect(labelsIn(`<header>${heads}</header><main><div>${rows}</div></main>`)).toEqual(['Dallas', 'Order']);
  expect(labelsIn(`<p>Toolbar</p>${heads}<div><div>${rows}</div></div>`)).toEqual(['Dallas', 'Order']);
});

test('the heads of a frozen table stand in a table of their own', () => {
  const html = `<div><table><colgroup><col><col><col></colgroup><thead><tr>${cellsOf(['Name', 'City', 'Order'], 'th')}</tr>
    </thead></table></div><div><table><colgroup><col><col><col></colgroup>
    <tbody><tr>${cellsOf(['Ravi', 'Dallas', '<b id="value">5125551212</b>'], 'td')}</tr></tbody></table></div>`;
  expect(labelsIn(html)).toEqual(['Dallas', 'Order']);
});

test('as many words above a list are no heads when they stand elsewhere from side to side', () => {
  const html = `<nav>${cellsOf(['Home', 'Calls', 'Orders'], 'a')}</nav><div>
    <div>${cellsOf(['Dana', 'Austin', '(512) 555-0100'], 'div')}</div>
    <div>${cellsOf(['Ravi', 'Dallas', '<b id="value">5125551212</b>'], 'div')}</div></div>`;
  document.body.innerHTML = html;
  layOut('nav > :last-child', 200);
  layOut('div > :last-child', 800);
  const element = document.querySelector('#value');
  expect(labelsOf(element, '5125551212').split('\0')).toEqual(['Dallas', '(512) 555-0100', '']);
});

test('a list without heads has the value of its first row for a head; a row alone is no list', () => {
  const row = (last: string) => `<li>${cellsOf(['Ravi', 'Dallas', last], 'div')}</li>`;
  const value = '<b id="value">5125551212</b>';
  expect(labelsIn(`<ul>${row('ext-7189504')}${row(value)}</ul>`)).toEqual(['Dallas', 'ext-7189504']);
  expect(labelsIn(`<ul>${row(value)}${row('ext-7189504')}</ul>`)).toEqual(['Dallas', '5125551212']);
  expect(labelsIn(`<ul>${row(value)}</ul>`)).toEqual(['Dallas', '']);
});

test('a long part of the page is no cell', () => {
  const parts = cellsOf(['Name', 'Orders', 'Notes'], 'section');
  const html = `<header>${parts}</header><main><p>1</p><div>${'and so on, '.repeat(20)}<p id="value">5125551212</p></div><p>2</p></main>`;
  expect(labelsIn(html).at(1) ?? '').toBe('');
});

test('a label has several values where records are compared', () => {
  const html = `<div>${cellsOf(['Order', '6012683820', '<b id="value">5125551212</b>'], 'p')}</div>`;
  expect(labelsIn(html)).toEqual(['Order', '']);
});

test('a value in a slot is labelled by the component that shows it', () => {
  document.body.innerHTML = '<x-item><x-text id="value">5125551212</x-text></x-item>';
  const shadow = document.querySelector('x-item')?.attachShadow({ mode: 'open' });
  if (shadow) shadow.innerHTML = '<span>Order Id</span><div><slot></slot></div>';
  const element = document.querySelector('#value');
  Object.defineProperty(element, 'assignedSlot', { value: shadow?.querySelector('slot') });
  expect(labelsOf(element, '5125551212')).toBe('Order Id\0\0');
});

test('a cell may carry its label itself', () => {
  expect(labelsIn('<div data-label="Order"><p id="value">5125551212</p></div>')).toEqual(['', 'Order']);
});

test('a term labels its definition, however deep', () => {
  const html = '<dl><dt>Phone</dt><dd><span><b id="value">5125551212</b></span></dd></dl>';
  expect(labelsIn(html)).toEqual(['Phone:', '']);
});

test('of a long text before a value its last words count', () => {
  const [before] = labelsIn(`<p>${'and so on, '.repeat(50)}Phone</p><p id="value">5125551212</p>`);
  expect(before).toHaveLength(78);
  expect(before).toMatch(/Phone$/);
});

test('a line that begins with words needs no label', () => {
  expect(labelsIn('<h2>Order</h2><p id="value">Call 5125551212</p>')).toEqual([]);
});
