/** Any element, for asking what it shows. */
interface MaybeFrame extends Element {
  contentDocument?: Document | null;
}

/** The window that hears the keys, as far as a script of this frame may look: not into another site's. */
export function focusedWindow(): Window {
  let outermost: Window = window;
  while (outermost.frameElement) outermost = outermost.parent;
  let found = outermost.document;
  let focused: MaybeFrame | null | undefined = found.activeElement;
  while (focused) {
    const inner: Document | null | undefined = focused.contentDocument;
    found = inner ?? found;
    focused = (inner ?? focused.shadowRoot)?.activeElement;
  }
  return found.defaultView ?? window;
}
