import type { TitleForm } from '../settings/record-pages.ts';
import { isCustomerModule, isSameModule, speaksOf } from './module-word.ts';

/** What a title says while there is no record in it yet, or something else is done with it. */
const noName = /^(?:edit|new|create|home|loading.*|untitled|search|list|details?|view)$/i;

/** The parts of a title such as "(2) Jane Cooper » Contacts » CRM"; a count of unread things is none. */
function partsIn(title: string): string[] {
  return title
    .replace(/^\s*\(\d+\+?\)\s*/, '')
    .split(/\s[»|·•–—-]\s/)
    .map((part) => part.trim());
}

function isName(part: string, module: string): boolean {
  return part !== '' && !noName.test(part) && !isSameModule(part, module) && !isCustomerModule(part);
}

/**
 * The record's name as a tab's title tells it, or an empty text. It counts where the title also says the module
 * ("Jane Cooper » Contacts » CRM"), or where titles of this origin have shown before in which part the name stands.
 */
export function nameInTitle(title: string, module: string, form: TitleForm | undefined): string {
  const parts = partsIn(title);
  const [first = '', ...rest] = parts;
  const shown = form?.parts === parts.length ? (parts[form.part] ?? '') : '';
  if (isName(shown, module)) return shown;
  return rest.some((part) => speaksOf(part, module)) && isName(first, module) ? first : '';
}

/** Where the name stands, learned from the title of a record whose name is known; undefined when it is not in it. */
export function titleFormOf(title: string, name: string, origin: string): TitleForm | undefined {
  const parts = partsIn(title);
  const part = parts.indexOf(name.trim());
  const isClear = parts.length > 1 && part >= 0 && parts.lastIndexOf(name.trim()) === part;
  return isClear ? { origin, part, parts: parts.length } : undefined;
}
