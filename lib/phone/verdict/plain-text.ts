/** A text reduced to the characters the rules know, with the way back to the original. */
export interface PlainText {
  /** ASCII digits, plain spaces, plain punctuation, nothing invisible. */
  text: string;
  /** For each character of `text`, its offset in the original. */
  at: number[];
}

/** Soft hyphens, marks of direction, and the frame of a keycap emoji. */
const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\u20e3|\ufe0e|\ufe0f/;

/** Dashes of every width; the Japanese long-vowel mark stands for a dash between digits. */
const lookalikes: readonly (readonly [RegExp, string])[] = [
  [/[\u2010-\u2015\u2212\ufe63\uff0d\u30fc]/, '-'],
  [/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/, ' '],
  [/[\r\t\v\f\u0085\u2028\u2029]/, '\n'],
  [/[\u00b7\u2024\u2027\u30fb\uff0e]/, '.'],
  [/[\u2044\u2215\uff0f]/, '/'],
  [/[\ufe62\uff0b]/, '+'],
  [/[\uff08]/, '('],
  [/[\uff09]/, ')'],
  [/[\uff58]/, 'x'],
  [/[\u066d\u204e\u2217\u2731\ufe61]/, '*'],
  [/[\u266f\ufe5f]/, '#'],
  [/[\u060c\ufe50]/, ','],
  [/[\u061b\ufe54]/, ';'],
];

/** Every script keeps its ten digits in a row, so a digit's value is its distance from the row's zero. */
function digitValue(char: string): string {
  const code = char.charCodeAt(0);
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero -= 1;
  return String(code - zero);
}

function plainChar(char: string): string {
  if (/\p{Nd}/u.test(char)) return digitValue(char);
  const known = lookalikes.find(([pattern]) => pattern.test(char));
  if (known !== undefined) return known[1];
  const code = char.charCodeAt(0);
  return code > 0xff00 && code < 0xff5f ? String.fromCharCode(code - 0xfee0) : char;
}

const remembered = new Map<string, string>();

/** Reduces a text to what the rules are written for. Offsets are UTF-16. */
export function plainText(original: string): PlainText {
  const chars: string[] = [];
  const at: number[] = [];
  for (let index = 0; index < original.length; index += 1) {
    const char = original.charAt(index);
    if (invisible.test(char)) continue;
    let plain = char < '\u0080' && char !== '\t' && char !== '\r' ? char : remembered.get(char);
    if (plain === undefined) {
      plain = plainChar(char);
      remembered.set(char, plain);
    }
    chars.push(plain);
    at.push(index);
  }
  return { text: chars.join(''), at };
}
