/** A second demo CRM: one page that draws every record itself, at addresses that no list of CRMs knows. */
import { html, raw } from 'hono/html';
import { DESK_WORDS } from '../crm-links.ts';
import type { Person } from '../people.ts';
import { pluralModule } from '../record-shapes.ts';
import type { Markup } from './layout.ts';
import { STYLE } from './style.ts';

/**
 * Changes the address first and draws, and titles, a record when it has come. Names are text throughout. `Next` goes by
 * the history's own way, links by the fragment's.
 */
const SCRIPT = `
const main = document.querySelector('main');
const at = () => location.hash.split('/').slice(1);
const address = ({ word, id }) => '#/' + word + '/' + id + '/overview';
function show(title, ...children) {
  document.title = title + ' – Bluebird Desk';
  const heading = document.createElement('h1');
  heading.textContent = title;
  main.replaceChildren(heading, ...children);
}
function line(name, text) {
  const row = document.createElement('p');
  row.textContent = name + ': ' + text;
  return row;
}
function showList(people) {
  const list = document.createElement('ul');
  for (const person of people) {
    const link = document.createElement('a');
    link.href = address(person);
    link.textContent = person.name;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  show('Everybody', list);
}
async function draw() {
  const [word, id] = at();
  const people = await (await fetch('/desk/people.json')).json();
  const place = people.findIndex((person) => person.id === id && person.word === word);
  const person = people[place];
  if (!person) return showList(people);
  const next = document.createElement('button');
  next.textContent = 'Next';
  next.addEventListener('click', () => {
    history.pushState(null, '', address(people[(place + 1) % people.length]));
    void draw();
  });
  show(person.name, line('Work phone', person.phone), line('Mobile', person.mobile), next);
}
addEventListener('hashchange', draw);
addEventListener('popstate', draw);
void draw();
`;

export function deskPage(): Markup {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Bluebird Desk</title>
<link rel="icon" href="data:,">
<style>${raw(STYLE)}</style>
</head>
<body>
<header><strong>Bluebird Desk</strong><nav aria-label="Modules"><a href="#/people">Everybody</a></nav></header>
<main></main>
<script>${raw(SCRIPT)}</script>
</body>
</html>`;
}

/** What the page draws. */
export function deskPeople(people: readonly Person[]) {
  return people.map(({ id, module, name, phone, mobile }) => ({
    id,
    word: DESK_WORDS[pluralModule(module)],
    name,
    phone,
    mobile,
  }));
}
