// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { listPage } from '../../../lib/phone/find/list-page.ts';
import { entriesOf, readFramePlaces } from '../../../lib/phone/listing/entries.ts';
import { createVerdicts } from '../../../lib/phone/verdict/verdicts.ts';
import { namesOnPages } from '../../fixtures/names-on-pages.ts';

const pages = join(import.meta.dirname, '../../fixtures/pages');
const mostRows = 16;
const verdicts = createVerdicts();

beforeAll(() => {
  // What this DOM has no answer for: nothing is drawn, nothing has to be waited for, and no time is up.
  Object.assign(Element.prototype, { checkVisibility: () => true, getAnimations: () => [] });
  vi.spyOn(performance, 'now').mockReturnValue(0);
  Object.assign(globalThis, { scheduler: { yield: () => Promise.resolve() } });
});

/** Shadow trees that are written into the page. */
function growShadows(root: ParentNode): void {
  for (const template of root.querySelectorAll('template[shadowrootmode]')) {
    const shadow = template.parentElement?.attachShadow({ mode: 'open' });
    if (!(template instanceof HTMLTemplateElement) || !shadow) continue;
    shadow.innerHTML = template.innerHTML;
    template.remove();
    growShadows(shadow);
  }
}

async function namesOn(page: string): Promise<Map<string, string>> {
  const html = readFileSync(join(pages, `${page}.html`), 'utf8');
  // The first rows are enough; this DOM takes its time.
  let rows = 0;
  const short = html.replaceAll(/<(tr|lyte-tr)\b.*?<\/\1>/gs, (row) => {
    rows += 1;
    return rows > mostRows ? '' : row;
  });
  const parsed = new DOMParser().parseFromString(short.replaceAll(/<(style|script)\b.*?<\/\1>/gs, ''), 'text/html');
  document.title = parsed.title;
  document.body.innerHTML = parsed.body.innerHTML;
  growShadows(document.body);
  const { places } = await listPage();
  const frame = readFramePlaces({ origin: 'https://crm.example.com', places });
  const about: unknown = JSON.parse(readFileSync(join(pages, `${page}.json`), 'utf8'));
  const { country } = v.parse(v.object({ country: v.string() }), about);
  const entries = frame?.places.flatMap((place) => entriesOf(place, verdicts.judge([place.asked], country)[0] ?? []));
  const found = new Map<string, string>();
  for (const { number, name } of entries ?? []) if (!found.get(number)) found.set(number, name ?? '');
  return found;
}

const judged: { expected: string; guessed: string | undefined }[] = [];

describe('on pages of eight CRMs', () => {
  test.each(Object.entries(namesOnPages))('no number gets a wrong name: %s', async (page, names) => {
    const guesses = await namesOn(page);
    for (const [number, expected] of Object.entries(names)) {
      const guessed = guesses.get(number);
      judged.push({ expected, guessed });
      expect([number, ['', expected]]).toEqual([number, expect.arrayContaining([guessed])]);
    }
  });

  test('most of those that have a name on the page get it', () => {
    const named = judged.filter(({ expected }) => expected !== '');
    const right = named.filter(({ guessed, expected }) => guessed === expected);
    expect({ right: right.length, of: named.length }).toEqual({ right: 134, of: 152 });
  });
});
