/** Lists and pages of companies. */
import { html } from 'hono/html';
import type { Company } from '../companies.ts';
import type { Person } from '../people.ts';
import { type Markup, page } from './layout.ts';
import { companyLink, peopleTable } from './people-pages.ts';

export function companyList(companies: readonly Company[]): Markup {
  const content = html`<div class="panel"><table>
<thead><tr><th scope="col">Name</th><th scope="col">City</th><th scope="col">Industry</th><th scope="col">Office phone</th></tr></thead>
<tbody>${companies.map(
    (company) => html`
<tr><td>${companyLink(company)}</td><td>${company.city}</td><td>${company.industry}</td><td class="number">${company.phone}</td></tr>`,
  )}
</tbody></table></div>`;
  return page({ heading: 'Accounts', under: `${companies.length} records`, module: 'Accounts', content });
}

export function companyPage(company: Company, people: readonly Person[]): Markup {
  const content = html`<section class="panel" aria-label="Overview"><dl>
<dt>Name</dt><dd>${company.name}</dd>
<dt>City</dt><dd>${company.city}</dd>
<dt>Industry</dt><dd>${company.industry}</dd>
<dt>Office phone</dt><dd class="number">${company.phone}</dd>
</dl></section>
<h2>People</h2>
${peopleTable(people.filter((person) => person.company?.id === company.id))}`;
  return page({ heading: company.name, under: company.industry, module: 'Accounts', content });
}
