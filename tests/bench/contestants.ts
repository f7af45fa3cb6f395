import { readFileSync } from 'node:fs';
import { followWithLibrary, followWithOneExpression } from './in-page.ts';

/** Who reads the page. Each comes as a script by address into a fresh tab: everybody is cold, compiling included. */
export interface Contestant {
  name: string;
  /** The text of its script. */
  script(): string;
  /** How long nothing happens before it begins or goes on, in milliseconds. */
  pausesMs: number;
}

function textAt(path: string, from: string): string {
  return readFileSync(new URL(path, from), 'utf8');
}

/** Nobody: what the page and the measuring itself cost, which is taken off everybody's figures. */
export const nobody: Contestant = { name: 'page alone', script: () => '', pausesMs: 400 };

/** The least any finder must do: read every text and what changes, and test one expression. */
export const floor: Contestant = {
  name: 'floor',
  script: () => `(${followWithOneExpression.toString()})()`,
  pausesMs: 400,
};

/** The script that ours brings by itself once there is a number. */
export function chipScript(): string {
  return textAt('../../.output/chrome-mv3/number-chip.js', import.meta.url);
}

/** What marks look like, which the browser gives to the page before it is drawn. */
export function markStyle(): string {
  return textAt('../../.output/chrome-mv3/number-marks.css', import.meta.url);
}

export const ours: Contestant = {
  name: 'ours',
  script: () => textAt('../../.output/chrome-mv3/number-finder.js', import.meta.url),
  pausesMs: 800,
};

/** libphonenumber-js on every text node, and on what changes. */
const library: Contestant = {
  name: 'libphonenumber-js',
  script: () =>
    `${textAt('bundle/libphonenumber-max.js', import.meta.resolve('libphonenumber-js/package.json'))};(${followWithLibrary.toString()})()`,
  pausesMs: 400,
};

/**
 * As its documentation starts it from a CDN: the package's own build for pages, and an instance, which observes
 * `document.body`. Minified it takes as long. It begins a second after it was started.
 */
const ringcentral: Contestant = {
  name: 'ringcentral-c2d',
  script: () =>
    `${textAt('', import.meta.resolve('ringcentral-c2d/build/index.js'))};globalThis.clickToDial = new RingCentralC2D();`,
  pausesMs: 1500,
};

export const contestants: readonly Contestant[] = [nobody, floor, ours, library, ringcentral];
