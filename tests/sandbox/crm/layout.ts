/** The frame around every page of the demo CRM. */
import { html, raw } from 'hono/html';
import { STYLE } from './style.ts';

/** A piece of HTML with everything that came from elsewhere escaped. */
export type Markup = ReturnType<typeof html>;

export type CrmModule = 'Contacts' | 'Leads' | 'Accounts';

const MODULES: readonly CrmModule[] = ['Contacts', 'Leads', 'Accounts'];

interface PageParts {
  /** The record's name or the page's own; also its heading. */
  readonly heading: string;
  readonly under?: string;
  /** Null on the start page. */
  readonly module: CrmModule | null;
  readonly content: Markup;
}

function navigation(open: CrmModule | null): Markup {
  const link = (module: CrmModule) =>
    html`<a href="/index.php?module=${module}&amp;action=index" ${module === open ? raw('aria-current="true"') : ''}>${module}</a>`;
  return html`<nav aria-label="Modules"><a href="/">Home</a>${MODULES.map(link)}</nav>`;
}

/** A whole page; its title ends as SuiteCRM's do: record » module » product. */
export function page({ heading, under, module, content }: PageParts): Markup {
  const title = [heading, ...(module === null || module === heading ? [] : [module]), 'Demo CRM'].join(' » ');
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${raw(STYLE)}</style>
</head>
<body>
<header><strong>Demo CRM</strong>${navigation(module)}</header>
<main>
<h1>${heading}</h1>
${under === undefined ? '' : html`<p class="under">${under}</p>`}
${content}
</main>
</body>
</html>`;
}
