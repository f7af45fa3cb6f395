import chipRules from './chip.css?inline';

const icon = (path: string): string => `<svg viewBox="0 0 16 16" aria-hidden=true><path d="${path}"/></svg>`;
const handset = 'M3 2h3l1 4-2 1a8 8 0 0 0 4 4l1-2 4 1v3q-11 1-11-11z';
const sheets = 'M5 5h9v9H5zM11 5V2H2v9h3';

/** Nothing of the page's style reaches the chip. Each rule is important: that wins against the page's own. */
const hostRules = 'all:initial;position:fixed;direction:ltr;color-scheme:light dark';

/** What the chip is made of. */
export interface ChipParts {
  host: HTMLElement;
  pill: HTMLElement;
  /** Calls, then copies. */
  buttons: NodeListOf<HTMLButtonElement>;
  callText: Element;
  message: HTMLElement;
  /** Moves the chip, in the window's CSS pixels. */
  moveTo: (left: number, top: number) => void;
}

function part<T extends 'div' | 'span' | 'p'>(shadow: ShadowRoot, name: T): HTMLElementTagNameMap[T] {
  const found = shadow.querySelector(name);
  if (!found) throw new Error(name);
  return found;
}

/** Builds the chip outside the page; a closed shadow root keeps page code from its buttons. */
export function createChipParts(copyName: string): ChipParts {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  const position = new CSSStyleSheet();
  const style = new CSSStyleSheet();
  style.replaceSync(chipRules);
  shadow.adoptedStyleSheets = [style, position];
  shadow.innerHTML = `<div><button>${icon(handset)}<span></span></button><button>${icon(sheets)}</button><p role=status>`;
  const buttons = shadow.querySelectorAll('button');
  buttons[1]?.setAttribute('aria-label', copyName);
  host.popover = 'manual';
  return {
    host,
    pill: part(shadow, 'div'),
    buttons,
    callText: part(shadow, 'span'),
    message: part(shadow, 'p'),
    moveTo(left, top) {
      // A page with `html { zoom: 1.5 }` enlarges the chip and where it stands.
      const zoom = host.currentCSSZoom;
      const rules = `:host{${hostRules};inset:${top / zoom}px auto auto ${left / zoom}px}`;
      position.replaceSync(rules.replaceAll(/[;}]/g, '!important$&'));
    },
  };
}
