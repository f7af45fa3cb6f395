import type { BrowserContext, Page } from '@playwright/test';

/** What must never happen in a page of ours, whatever the server sends; kept until it is asked for. */
export interface Tripwire {
  /** Sentences on what happened since the last time, and on what stands in the page that must not. */
  spoils(page: Page): Promise<string[]>;
}

interface Spoiled {
  taken?: unknown;
  violations?: string[];
}

/** Runs in each page before its own scripts. */
function watchViolations(): void {
  const spoiled = globalThis as Spoiled;
  spoiled.violations = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    spoiled.violations?.push(`${violatedDirective} ${blockedURI}`);
  });
}

/** Runs in the page. */
function lookAround(): string[] {
  const spoiled = globalThis as Spoiled;
  const { violations = [] } = spoiled;
  const foreign = 'script:not([src^="/chunks/"]),iframe,object,embed,base,form[action],style,meta[http-equiv],[srcdoc]';
  const elements = [...document.querySelectorAll('*')];
  const handlers = elements.filter(({ attributes }) => [...attributes].some(({ name }) => name.startsWith('on')));
  const links = [...document.querySelectorAll('a[href]')].filter(
    (link) => !/^(?:#|https?:|\/insights\.html$)/u.test(link.getAttribute('href') ?? ''),
  );
  return [
    ...(spoiled.taken === undefined ? [] : ['a script ran']),
    ...('polluted' in {} ? ['a prototype was changed'] : []),
    ...violations.splice(0).map((violation) => `the page tried ${violation}`),
    ...[...document.querySelectorAll(foreign), ...handlers, ...links].map(
      ({ outerHTML }) => `there is ${outerHTML.slice(0, 80)}`,
    ),
  ];
}

/** Must be made before the pages it is to watch are opened. */
export async function createTripwire(context: BrowserContext): Promise<Tripwire> {
  const happened: string[] = [];
  await context.addInitScript(watchViolations);
  const watch = (page: Page): void => {
    page.on('dialog', (dialog) => {
      happened.push(`a dialog said ${dialog.message().slice(0, 40)}`);
      void dialog.dismiss();
    });
    page.on('crash', () => happened.push('a page crashed'));
    page.on('pageerror', (error) => happened.push(`an error: ${error.message.slice(0, 80)}`));
    page.on('framenavigated', (frame) => {
      if (!/^(?:chrome-extension:|https?:|about:blank$)/u.test(frame.url()))
        happened.push(`it went to ${frame.url().slice(0, 60)}`);
    });
  };
  context.pages().forEach(watch);
  context.on('page', watch);
  return { spoils: async (page) => [...happened.splice(0), ...(await page.evaluate(lookAround))] };
}
