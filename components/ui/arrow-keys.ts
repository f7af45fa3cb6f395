/**
 * An arrow key as it would be pressed where text runs from left to right: "ArrowRight" leads on, "ArrowLeft" back.
 *
 * @param place where the keyboard is; its text says which way it runs there
 */
export function onwardKey(key: string, place: Element): string {
  if (getComputedStyle(place).direction !== 'rtl') return key;
  if (key === 'ArrowLeft') return 'ArrowRight';
  return key === 'ArrowRight' ? 'ArrowLeft' : key;
}
