/** Lists, pages and forms of contacts and leads. */
import { html } from 'hono/html';
import type { Company } from '../companies.ts';
import type { Person, PersonModule } from '../people.ts';
import { OSKAR_LINDQVIST } from '../people.ts';
import { pluralModule } from '../record-shapes.ts';
import { awkwardPanels } from './awkward-lead.ts';
import { type CrmModule, type Markup, page } from './layout.ts';

/** The address of a page within the CRM. */
function recordPath(module: CrmModule, action: 'DetailView' | 'EditView', id: string): string {
  return `/index.php?module=${module}&action=${action}&record=${id}`;
}

export function personPath(person: Person): string {
  return recordPath(pluralModule(person.module), 'DetailView', person.id);
}

export function companyLink(company: Company | null): Markup | string {
  if (company === null) return '';
  return html`<a href="${recordPath('Accounts', 'DetailView', company.id)}">${company.name}</a>`;
}

/** The people as a table: name, company, phone, mobile. */
export function peopleTable(people: readonly Person[]): Markup {
  return html`<div class="panel"><table>
<thead><tr><th scope="col">Name</th><th scope="col">Title</th><th scope="col">Account</th><th scope="col">Office phone</th><th scope="col">Mobile</th></tr></thead>
<tbody>${people.map(
    (person) => html`
<tr><td><a href="${personPath(person)}">${person.name}</a></td><td>${person.title}</td><td>${companyLink(person.company)}</td><td class="number">${person.phone}</td><td class="number">${person.mobile}</td></tr>`,
  )}
</tbody></table></div>`;
}

export function peopleList(module: PersonModule, people: readonly Person[]): Markup {
  const shown = people.filter((person) => person.module === module);
  const heading = pluralModule(module);
  return page({ heading, under: `${shown.length} records`, module: heading, content: peopleTable(shown) });
}

function telLink(written: string): Markup | string {
  return written === '' ? '' : html`<a href="tel:${written.replaceAll(/[^\d+]/g, '')}">${written}</a>`;
}

/** Office phone as text, mobile as the link such programs make themselves. */
function fields(person: Person): Markup {
  return html`<section class="panel" aria-label="Overview"><dl>
<dt>Name</dt><dd>${person.name}</dd>
<dt>Title</dt><dd>${person.title}</dd>
<dt>Account</dt><dd>${companyLink(person.company)}</dd>
<dt>Office phone</dt><dd class="number">${person.phone}</dd>
<dt>Mobile</dt><dd class="number">${telLink(person.mobile)}</dd>
<dt>E-mail</dt><dd>${person.email}</dd>
<dt>Description</dt><dd>${person.description}</dd>
</dl></section>`;
}

export function personPage(person: Person): Markup {
  const module = pluralModule(person.module);
  const content = html`<p class="actions"><a class="button" href="${recordPath(module, 'EditView', person.id)}">Edit</a></p>
${person.id === OSKAR_LINDQVIST.id ? awkwardPanels(person) : fields(person)}`;
  return page({ heading: person.name, under: person.title, module, content });
}

function field(label: string, name: keyof Person, value: string): Markup {
  return html`<label>${label}<input name="${name}" value="${value}"></label>`;
}

/** The form of a person; what stands in its fields is being edited and is no text of the page. */
export function personForm(person: Person): Markup {
  const module = pluralModule(person.module);
  const content = html`<form class="panel" method="post" action="/index.php?module=${module}&amp;action=Save&amp;record=${person.id}">
${field('Name', 'name', person.name)}
${field('Title', 'title', person.title)}
${field('Office phone', 'phone', person.phone)}
${field('Mobile', 'mobile', person.mobile)}
${field('E-mail', 'email', person.email)}
<label>Description<textarea name="description" rows="4">${person.description}</textarea></label>
<button>Save</button>
</form>`;
  return page({ heading: person.name, under: 'Edit', module, content });
}
