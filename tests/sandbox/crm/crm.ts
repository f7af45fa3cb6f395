/** The demo CRM: pages at addresses shaped like SuiteCRM's. */
import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import type { Person } from '../people.ts';
import { isModule } from '../record-shapes.ts';
import type { Store } from '../store.ts';
import { framedNumber } from './awkward-lead.ts';
import { companyList, companyPage } from './company-pages.ts';
import { deskPage, deskPeople } from './desk.ts';
import { type Markup, page } from './layout.ts';
import { peopleList, personForm, personPage, personPath } from './people-pages.ts';
import { startPage } from './start-page.ts';

type CrmContext = Context<{ Bindings: HttpBindings }>;

function companyView(store: Store, action: string, id: string): Markup | null {
  if (action === 'index') return companyList(store.addressBook.companies());
  const company = store.addressBook.companies().find((each) => each.id === id);
  return company !== undefined && action === 'DetailView' ? companyPage(company, store.addressBook.people()) : null;
}

function personView(person: Person, action: string): Markup | null {
  switch (action) {
    case 'DetailView':
      return personPage(person);
    case 'EditView':
      return personForm(person);
    case 'PhoneFrame':
      return framedNumber();
    default:
      return null;
  }
}

function recordOf(store: Store, context: CrmContext): Person | undefined {
  const person = store.addressBook.person(context.req.query('record') ?? '');
  return person !== undefined && isModule(person.module, context.req.query('module') ?? '') ? person : undefined;
}

function view(store: Store, context: CrmContext): Markup | null {
  const { module = 'Home', action = 'index', record = '' } = context.req.query();
  if (module === 'Home') return startPage();
  if (module === 'Accounts') return companyView(store, action, record);
  if (module === 'Contacts' && action === 'index') return peopleList('Contact', store.addressBook.people());
  if (module === 'Leads' && action === 'index') return peopleList('Lead', store.addressBook.people());
  const person = recordOf(store, context);
  return person === undefined ? null : personView(person, action);
}

/** Saves what the form sent; fields it did not send stay. */
async function save(store: Store, context: CrmContext): Promise<Response> {
  const person = recordOf(store, context);
  if (person === undefined || context.req.query('action') !== 'Save') return notThere(context);
  const sent = new URLSearchParams(await context.req.text());
  const field = (name: 'name' | 'title' | 'phone' | 'mobile' | 'email' | 'description') =>
    sent.get(name) ?? person[name];
  store.addressBook.putPerson({
    ...person,
    name: field('name'),
    title: field('title'),
    phone: field('phone'),
    mobile: field('mobile'),
    email: field('email'),
    description: field('description'),
  });
  return context.redirect(personPath(person), 303);
}

async function notThere(context: CrmContext): Promise<Response> {
  return context.html(await page({ heading: 'Not found', module: null, content: html`` }), 404);
}

export function createCrm(store: Store): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.get('/', (context) => context.html(startPage()));
  app.get('/index.php', async (context) => {
    const found = view(store, context);
    return found === null ? notThere(context) : context.html(await found);
  });
  app.post('/index.php', (context) => save(store, context));
  app.get('/desk/', (context) => context.html(deskPage()));
  app.get('/desk/people.json', (context) => context.json(deskPeople(store.addressBook.people())));
  app.notFound(notThere);
  return app;
}
