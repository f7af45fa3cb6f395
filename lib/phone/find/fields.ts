import type { Asking } from './asking.ts';
import { mayHoldNumber } from './candidates.ts';
import { labelsOf, wordsOf } from './labels-of.ts';
import type { Target } from './target.ts';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Any element, for asking whether it is a field. */
interface MaybeField extends Element {
  type?: string;
}

/** A field nobody can type into shows its value as a page shows text. Of inputs, those for text, tel and search do. */
function isShownValue(field: MaybeField | undefined): field is Field {
  return !!field?.matches(':is(input,textarea):read-only,select:disabled') && /^(?:te|se)/.test(field.type ?? '');
}

/** The value as it is on screen: a choice by its words. */
function shownIn(field: Field): string {
  return (field.querySelector(':checked')?.textContent ?? field.value).slice(0, 1000);
}

/** Calls `then` with the number a read-only or disabled field shows, at once when known. */
export function readField(field: Element | undefined, asking: Asking, then: (target: Target) => void): void {
  if (!isShownValue(field)) return;
  const value = shownIn(field);
  if (!mayHoldNumber(value)) return;
  // The field's own label says what its digits are.
  asking.about(labelsOf(field, value, wordsOf(field.labels?.[0]) || (field.ariaLabel ?? '')) + value, ([first]) => {
    if (!first) return;
    const { number, display } = first;
    then({
      key: field,
      number,
      display,
      element: field,
      boxes: () => [field.getBoundingClientRect()],
      stillStands: () => field.isConnected && shownIn(field) === value,
    });
  });
}
