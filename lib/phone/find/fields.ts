import type { Asking } from './asking.ts';
import { mayHoldNumber } from './candidates.ts';
import { labelsOf, wordsOf } from './labels-of.ts';
import type { Target } from './target.ts';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A field nobody can type into shows its value as a page shows text. */
function isShownValue(field: Element | undefined): field is Field {
  return (
    !!field?.matches('input:read-only,textarea:read-only,select:disabled') &&
    'type' in field &&
    /^(?:te|se)/.test(String(field.type))
  );
}

function shownIn(field: Field): string {
  return (('selectedOptions' in field && field.selectedOptions[0]?.text) || field.value).slice(0, 1000);
}

/** The field's own label says what its digits are. */
function labelOf({ type, ariaLabel, labels }: Field): string {
  return type === 'tel' ? type : ariaLabel || wordsOf(labels?.[0]);
}

/** Calls `then` with the number a read-only or disabled field shows, at once when known. */
export function readField(field: Element | undefined, asking: Asking, then: (target: Target) => void): void {
  if (!isShownValue(field)) return;
  const value = shownIn(field);
  if (!mayHoldNumber(value)) return;
  asking.about(labelsOf(field, value, labelOf(field)) + value, ([first]) => {
    if (!first) return;
    const { number, display } = first;
    then({
      key: field,
      number,
      display,
      element: field,
      boxes: () => [field.getBoundingClientRect()],
      stillStands: () => field.isConnected && shownIn(field) === value && isShownValue(field),
    });
  });
}
