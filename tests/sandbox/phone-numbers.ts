/** How the sandbox, whose organisation sits in the US, reads and compares phone numbers. */

/** The digits a call carries, country code first, no plus: `(512) 555-1212` becomes `15125551212`. */
export function toCallDigits(written: string): string {
  const digits = written.replaceAll(/\D/g, '');
  return !written.trim().startsWith('+') && digits.length === 10 ? `1${digits}` : digits;
}

/** The digits with a leading 1 taken off: two numbers are the same when these are equal. */
export function comparableDigits(written: string): string {
  return written.replaceAll(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
}

/** Whether both texts name the same number; a text without digits names none. */
export function isSameNumber(one: string, other: string): boolean {
  const digits = comparableDigits(one);
  return digits !== '' && digits === comparableDigits(other);
}

/** Whether a phone system could dial this: 3 to 25 digits, and only what people write between digits. */
export function isDiallable(written: string): boolean {
  const digits = written.replaceAll(/\D/g, '');
  return /^[\d\s()+./*#-]+$/.test(written) && digits.length >= 3 && digits.length <= 25;
}
