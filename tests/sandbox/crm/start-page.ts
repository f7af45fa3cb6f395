/** The start page: where to go, and which people show which situation. */
import { html } from 'hono/html';
import {
  GRACE_OKAFOR,
  JANE_COOPER,
  LENA_HOFFMANN,
  MARCUS_REED,
  OSKAR_LINDQVIST,
  type Person,
  PRIYA_NAIR,
  UNKNOWN_NUMBER,
} from '../people.ts';
import { type Markup, page } from './layout.ts';
import { personPath } from './people-pages.ts';

const link = (person: Person): Markup => html`<a href="${personPath(person)}">${person.name}</a>`;

export function startPage(): Markup {
  const content = html`<div class="columns">
<section class="panel"><h2>People</h2><ul>
<li><a href="/index.php?module=Contacts&amp;action=index">Contacts</a></li>
<li><a href="/index.php?module=Leads&amp;action=index">Leads</a></li>
<li><a href="/index.php?module=Accounts&amp;action=index">Accounts</a></li>
</ul></section>
<section class="panel"><h2>Worth a call</h2><dl>
<dt>One match</dt><dd>${link(JANE_COOPER)}</dd>
<dt>A shared switchboard</dt><dd>${link(MARCUS_REED)} and ${link(PRIYA_NAIR)}</dd>
<dt>Nobody’s number</dt><dd class="number">${UNKNOWN_NUMBER}</dd>
<dt>From abroad</dt><dd>${link(LENA_HOFFMANN)}</dd>
<dt>A colleague’s lead</dt><dd>${link(GRACE_OKAFOR)}</dd>
<dt>An awkward page</dt><dd>${link(OSKAR_LINDQVIST)}</dd>
</dl></section>
</div>`;
  return page({ heading: 'Home', under: 'People and companies to practise with.', module: null, content });
}
