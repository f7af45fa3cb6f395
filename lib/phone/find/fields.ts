import type { Asking } from './asking.ts';
import { mayHoldNumber } from './candidates.ts';
import type { Target } from './target.ts';

/** A field nobody can type into shows its value as a page shows text. */
function isShownValue(field: HTMLInputElement): boolean {
  return (field.readOnly || field.disabled) && /^(?:text|tel|search)$/.test(field.type);
}

/** The field's label says what its digits are. */
function textOf({ type, labels, value }: HTMLInputElement): string {
  const label = type === 'tel' ? type : (labels?.[0]?.textContent.trim().slice(0, 40) ?? '');
  return `${label}: ${value.slice(0, 200)}`;
}

/** Calls `then` with the number a read-only or disabled field shows, at once when known. */
export function readField(field: Element | undefined, asking: Asking, then: (target: Target) => void): void {
  if (!(field instanceof HTMLInputElement) || !isShownValue(field) || !mayHoldNumber(field.value)) return;
  const { value } = field;
  asking.about(textOf(field), ([first]) => {
    if (!first) return;
    const { number, display } = first;
    then({
      key: field,
      number,
      display,
      element: field,
      boxes: () => [field.getBoundingClientRect()],
      stillStands: () => field.isConnected && field.value === value && isShownValue(field),
    });
  });
}
