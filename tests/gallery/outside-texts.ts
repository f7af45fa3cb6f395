import * as samples from './samples.ts';
import type { Story } from './story.ts';

const spoken = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt'];

/** What is neither a message nor a fixture's: initials, and the options' time zones and dates ("12 Mar 2026 (D MMM YYYY)"). */
const named = [/^\p{Lu}{2}$/u, /^UTC$/, /^[A-Z][\w+-]*(\/[\w+ -]+)+$/, /\([DMY][DMY .,/-]+\)$/];

/** Without what stands in the brackets of the pseudo catalogue, whose messages may hold each other. */
function withoutMessages(text: string): string {
  const shorter = text.replaceAll(/⟦[^⟦⟧]*⟧/g, ' ');
  return shorter === text ? text : withoutMessages(shorter);
}

function textsOf(place: Element): string[] {
  const texts: string[] = [];
  const walk = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) texts.push(walk.currentNode.nodeValue ?? '');
  for (const element of place.querySelectorAll('*')) {
    for (const name of spoken) texts.push(element.getAttribute(name) ?? '');
  }
  return texts;
}

/** Texts with letters in `place`, seen or read out, that are neither messages nor made of what fixtures hold. */
export function textsOutsideBrackets(place: Element, fixtures: Iterable<string>): string[] {
  const known = [...fixtures].filter((text) => text !== '').sort((one, other) => other.length - one.length);
  const rest = (text: string): string =>
    known.reduce((left, each) => left.replaceAll(each, ' '), withoutMessages(text));
  return textsOf(place).filter((text) => {
    const left = rest(text);
    return /\p{L}/u.test(left) && !named.some((pattern) => pattern.test(text.trim()));
  });
}

function addTexts(value: unknown, texts: Set<string>, seen: Set<object>): void {
  if (typeof value === 'string') texts.add(value);
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  const parts: unknown[] = isVnode(value) ? [value.props] : Object.values(value);
  for (const part of parts) addTexts(part, texts, seen);
}

const isVnode = (value: object): value is { props: unknown } => 'props' in value && 'type' in value;

/** Every text that a story hands to its components, which have not been asked yet what they make of it. */
export function fixtureTexts(story: Story): ReadonlySet<string> {
  const texts = new Set<string>();
  // What callbacks answer cannot be read from outside; they take it from the samples.
  addTexts([story.render(), samples], texts, new Set());
  return texts;
}

/** Lets the names of countries and languages, which are the browser's, count as messages. */
export function bracketNames(): () => void {
  const names = Intl.DisplayNames.prototype;
  const { of } = names;
  names.of = function (code) {
    const name = of.call(this, code);
    return name === undefined ? name : `⟦${name}⟧`;
  };
  return () => {
    names.of = of;
  };
}
