/** A page that makes finding numbers hard: split, framed, shadowed, in fields, growing, and digits that are none. */
import { html, raw } from 'hono/html';
import type { Person } from '../people.ts';
import type { Markup } from './layout.ts';

/** What the awkward page shows, in the forms it shows it in. */
export const AWKWARD = {
  inFrame: '+1 512-555-0148',
  inShadowRoot: '(512) 555-0149',
  readOnly: '512-555-0150',
  inLinks: ['+1 512-555-0151', '512.555.0152', '720-555-0145'],
  firstRows: ['(303) 555-0121', '303-555-0122', '+1 303 555 0123'],
  loadedRows: ['(303) 555-0124', '303-555-0125', '303.555.0126'],
  /** In fields the user edits: never to be marked. */
  edited: ['512-555-0153', '512-555-0154', '512-555-0155'],
} as const;

/** The page within the page. */
export function framedNumber(): Markup {
  return html`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Reception</title></head>
<body style="margin:12px;font:14px/1.5 system-ui,sans-serif;color:#2b333b">Reception answers at ${AWKWARD.inFrame}.</body></html>`;
}

function splitAndFramed(person: Person): Markup {
  return html`<section class="panel"><h2>Reach him</h2><dl>
<dt>Office phone</dt><dd class="number" id="split-number"><span>+1</span> <b>512</b>-555-0147</dd>
<dt>Widget</dt><dd><div id="shadow-number"></div></dd>
<dt>Assistant</dt><dd><input readonly aria-label="Assistant" value="${AWKWARD.readOnly}"></dd>
<dt>E-mail</dt><dd>${person.email}</dd>
</dl></section>
<section class="panel"><h2>Reception</h2>
<iframe title="Reception" src="/index.php?module=Leads&amp;action=PhoneFrame&amp;record=${person.id}"></iframe></section>
<script>
document.getElementById('shadow-number').attachShadow({ mode: 'open' }).innerHTML =
  '<p style="margin:0">Mobile <span>${raw(AWKWARD.inShadowRoot)}</span></p>';
</script>`;
}

function links(): Markup {
  const [first, second, third] = AWKWARD.inLinks;
  return html`<section class="panel"><h2>Links</h2><ul>
<li><a href="tel:${first.replaceAll(/[^\d+]/g, '')}">Call the workshop</a></li>
<li><a href="tel:${second.replaceAll('.', '-')}">${second}</a></li>
<li><a href="tel:${third} (cell)">${third} (cell)</a></li>
</ul></section>`;
}

function edited(): Markup {
  const [input, textarea, editable] = AWKWARD.edited;
  return html`<section class="panel"><h2>Being edited</h2>
<label>Fax<input value="${input}"></label>
<label>Remarks<textarea rows="2">Ask for ${textarea} after five.</textarea></label>
<div contenteditable="true" role="textbox" aria-label="Reply">My number is ${editable}.</div></section>`;
}

function noNumbers(): Markup {
  return html`<section class="panel"><h2>Orders</h2><table>
<thead><tr><th scope="col">Order</th><th scope="col">Date</th><th scope="col">Total</th><th scope="col">Tracking</th></tr></thead>
<tbody>
<tr><td>SO-20260314-0042</td><td>2026-03-14 09:30</td><td>$12,845.00</td><td>7741920038411206</td></tr>
<tr><td>SO-20260402-0107</td><td>04/02/2026</td><td>$1,284,550.00</td><td>00340434161094042557</td></tr>
</tbody></table>
<p>Invoice 000084213, server 192.168.10.24, version 4.10.2026.</p></section>`;
}

function callers(): Markup {
  const row = (number: string) => `<tr><td>Caller</td><td class="number">${number}</td></tr>`;
  return html`<section class="panel"><h2>Earlier callers</h2><table>
<thead><tr><th scope="col">Who</th><th scope="col">Number</th></tr></thead>
<tbody id="callers">${raw(AWKWARD.firstRows.map(row).join(''))}</tbody></table>
<p><button type="button" id="load-more">Load more</button></p></section>
<script>
document.getElementById('load-more').addEventListener('click', () => {
  document.getElementById('callers').insertAdjacentHTML('beforeend', ${raw(JSON.stringify(AWKWARD.loadedRows.map(row).join('')))});
});
</script>`;
}

/** Everything awkward about this lead, panel by panel. */
export function awkwardPanels(person: Person): Markup {
  return html`<div class="columns">${splitAndFramed(person)}${links()}${edited()}${callers()}</div>${noNumbers()}`;
}
