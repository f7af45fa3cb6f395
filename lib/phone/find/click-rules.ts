/** What matters of a click on a number in text. Positions in CSS pixels. */
export interface TextClick {
  isTrusted: boolean;
  button: number;
  /** How many clicks in quick succession, as `event.detail`. */
  count: number;
  hasModifier: boolean;
  /** How far the pointer went between press and release. */
  travelPx: number;
  isSelecting: boolean;
  /** The page does something of its own when this place is clicked: a link, a button, a field. */
  isInteractive: boolean;
}

/** A hand trembles; a drag goes further. */
const mostTravelPx = 4;

/** Whether a click on a number in text means "call it". */
export function meansCall(click: TextClick): boolean {
  return (
    click.isTrusted &&
    click.button === 0 &&
    click.count === 1 &&
    !click.hasModifier &&
    click.travelPx <= mostTravelPx &&
    !click.isSelecting &&
    !click.isInteractive
  );
}

const interactive =
  'a[href],area[href],button,input,select,textarea,label,summary,option,video,audio,[contenteditable]:not([contenteditable="false" i]),[onclick],[draggable="true"]';

const interactiveRoles: ReadonlySet<string> = new Set([
  'button',
  'link',
  'checkbox',
  'radio',
  'switch',
  'tab',
  'option',
  'menuitem',
  'menuitemcheckbox',
  'menuitemradio',
  'textbox',
  'combobox',
  'searchbox',
  'spinbutton',
  'slider',
  'treeitem',
]);

/** Whether one of the elements around a place does something of its own when clicked. */
export function isInteractive(path: readonly EventTarget[]): boolean {
  return path.some(
    (each) =>
      each instanceof Element &&
      (each.matches(interactive) ||
        interactiveRoles.has(each.getAttribute('role') ?? '') ||
        (each instanceof HTMLElement && each.isContentEditable)),
  );
}
