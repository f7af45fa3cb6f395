import { chipRules } from './chip-style.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';
const handset =
  'M5 2.5 6.6 5.6 5.2 7c.8 1.7 2.1 3 3.8 3.8l1.4-1.4 3.1 1.6v2c0 .6-.5 1-1 1C7 13.5 2.5 9 2 3.5c0-.5.4-1 1-1z';
const sheets = 'M5.5 5.5h8v8h-8z M10.5 5.5v-3h-8v8h3';
const tick = 'M3 8.5 6.5 12 13 4.5';

/** What the chip is made of. */
export interface ChipParts {
  host: HTMLElement;
  pill: HTMLElement;
  call: HTMLButtonElement;
  callText: HTMLElement;
  copy: HTMLButtonElement;
  message: HTMLElement;
  showCopied(isCopied: boolean): void;
  /** Moves the chip, in the window's CSS pixels. */
  moveTo(left: number, top: number): void;
}

function icon(path: string): { svg: SVGSVGElement; shape: SVGPathElement } {
  const svg = document.createElementNS(svgNamespace, 'svg');
  const shape = document.createElementNS(svgNamespace, 'path');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  shape.setAttribute('d', path);
  svg.append(shape);
  return { svg, shape };
}

function button(className: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = className;
  return element;
}

/** Builds the chip outside the page; a closed shadow root keeps page code from its buttons. */
export function createChipParts(copyName: string): ChipParts {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = new CSSStyleSheet();
  const position = new CSSStyleSheet();
  style.replaceSync(chipRules);
  shadow.adoptedStyleSheets = [style, position];
  const pill = document.createElement('div');
  pill.className = 'pill';
  const call = button('call');
  const callText = document.createElement('span');
  call.append(icon(handset).svg, callText);
  const copy = button('copy');
  const copyIcon = icon(sheets);
  copy.setAttribute('aria-label', copyName);
  copy.append(copyIcon.svg);
  const message = document.createElement('p');
  message.setAttribute('role', 'status');
  pill.append(call, copy, message);
  shadow.append(pill);
  host.popover = 'manual';
  return {
    host,
    pill,
    call,
    callText,
    copy,
    message,
    showCopied(isCopied) {
      copyIcon.shape.setAttribute('d', isCopied ? tick : sheets);
    },
    moveTo(left, top) {
      position.replaceSync(`:host { left: ${left}px !important; top: ${top}px !important; }`);
    },
  };
}
