import type { ComponentChild } from 'preact';

/** A component in one of its states, from fixtures alone. */
export interface Story {
  /** Component and state: "CallControls, while recording". */
  name: string;
  render: () => ComponentChild;
  /** Brings it into its state by what a person would do, where props don't say it. */
  act?: (place: HTMLElement) => void;
  /** `menu`: something opens over what is below. `screen`: it fills whatever it is given. */
  room?: 'menu' | 'screen';
  /** Differs from the story beside it by its sentence alone: no picture is taken of it. */
  isOtherWords?: boolean;
}

/** For callbacks: in the gallery nothing comes of a click. */
export const nothing = (): void => undefined;

/** Presses the first button, or the first that `selector` names. */
export const press = (place: HTMLElement, selector = 'button'): void =>
  place.querySelector<HTMLElement>(selector)?.click();

/** Types into a field as a person does: the text is there and the caret behind it. */
export function type(place: HTMLElement, selector: string, text: string): void {
  const field = place.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
  if (!field) throw new Error(`There is no "${selector}" to type into.`);
  field.value = text;
  field.setSelectionRange(text.length, text.length);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Sends a form as its button does. */
export function submit(place: HTMLElement): void {
  place.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
}
