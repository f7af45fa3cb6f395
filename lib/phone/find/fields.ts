import type { Asking } from './asking.ts';
import { mayHoldNumber } from './excerpts.ts';
import type { FoundNumber } from './found-number.ts';
import type { Target } from './target.ts';

const textTypes: ReadonlySet<string> = new Set(['text', 'tel', 'search']);

/** A field nobody can type into shows its value as a page shows text. */
export function isShownValue(element: Element): element is HTMLInputElement {
  return element instanceof HTMLInputElement && (element.readOnly || element.disabled) && textTypes.has(element.type);
}

/** The field's label says what its digits are. */
function textOf(field: HTMLInputElement): string {
  const label =
    field.type === 'tel' ? 'tel' : (field.getAttribute('aria-label') ?? field.labels?.[0]?.textContent ?? '');
  return `${label.trim().slice(0, 40)}: ${field.value.slice(0, 200)}`;
}

function targetOf(field: HTMLInputElement, found: FoundNumber): Target {
  const value = field.value;
  return {
    key: field,
    number: found.number,
    display: found.display,
    element: field,
    boxes: () => [field.getBoundingClientRect()],
    stillStands: () => field.isConnected && field.value === value && isShownValue(field),
  };
}

/** The number in a read-only or disabled field, at once when known; otherwise `then` is called when it is. */
export function readField(field: HTMLInputElement, asking: Asking, then: () => void): Target | undefined {
  if (!mayHoldNumber(field.value)) return undefined;
  const found = asking.about(textOf(field), then)?.[0];
  return found && targetOf(field, found);
}
