/** What is dialled only after a yes (`asks`), or never. */
export interface CarefulNumber {
  /** As somebody writes it, disguised. */
  text: string;
  plain: string;
  fate: 'asks' | 'never';
  /** Whether it is long enough to be found in a text. */
  isLong: boolean;
}

const codes = [
  '*67 512-555-1212',
  '*675125551212',
  '*82 (512) 555-1212',
  '*21*5125551212#',
  '**21*+15125551212#',
  '##002#',
  '*#06#',
  '#31#512-555-1212',
  '*31#+49 30 23125014',
  '**62*512-555-1212**20#',
  '*100#',
  '911#',
  '*911',
  '512-555-1212#',
  '512-555-1212*11',
];

const pauses = [
  '512-555-1212,,45',
  '+15125551212,,82345678901#',
  '5125551212;45',
  '5125551212p45',
  '512-555-1212 w45',
  '+1 512 555 1212,1234',
  '911,,2',
  '9,,512-555-1212',
  '5125551212;;;9',
  '900-555-0123,,1',
];

const premium = [
  '900-555-0123',
  '+1 (900) 555-0123',
  '1.900.555.0123',
  '+44 906 123 4567',
  '+49 900 1234567',
  '+49 137 8123456',
  '+33 899 12 34 56',
  '+61 1900 123 456',
  '+41 900 123 456',
  '+34 803 12 34 56',
  '+39 899 123 456',
  '+48 700 123 456',
  '+979 1 2345 6789',
  '+49 180 5123456',
  '+61 1300 123 456',
];

const short = ['411', '988', '4711', '19222', '116 117', '116117', '118118', '1-2-3-4', '(311)', '90210'];
const emergency = ['112', '911', '999', '000', '110', '118', '119', '9-1-1', '1 1 2', '(911)'];

/** Every digit and sign moved into another row of Unicode. */
function moved(text: string, zero: number, star: string): string {
  return text.replaceAll(/\d/gu, (digit) => String.fromCodePoint(zero + Number(digit))).replaceAll('*', star);
}

/** How a text can look the same, or nearly, and be other characters. */
const disguises: ((text: string) => string)[] = [
  (text) => text,
  (text) => text,
  (text) => `\u202a${text}\u202c`,
  (text) => text.replaceAll(/./gu, '\u200f$&'),
  (text) => `\u2067${text}\u2069`,
  (text) => text.replaceAll(/./gu, '$&\u200b'),
  (text) => text.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011'),
  (text) => moved(text, 0xff10, '\uff0a').replaceAll('#', '\uff03').replaceAll(',', '\uff0c'),
  (text) => moved(text, 0x0660, '\u066d').replaceAll(',', '\u060c'),
  (text) => moved(text, 0x06f0, '\u2217'),
  (text) => moved(text, 0x0966, '*'),
  (text) => text.replaceAll(/[\d*#]/gu, '$&\ufe0f\u20e3'),
];

const kinds: { fate: CarefulNumber['fate']; isLong: boolean; numbers: readonly string[] }[] = [
  { fate: 'never', isLong: true, numbers: codes },
  { fate: 'never', isLong: true, numbers: pauses },
  { fate: 'asks', isLong: true, numbers: premium },
  { fate: 'asks', isLong: false, numbers: short },
  { fate: 'asks', isLong: false, numbers: emergency },
];

/** Gives one after the other, in an order that is the same for the same `random`. */
export function createCarefulNumbers(random: () => number): () => CarefulNumber {
  function oneOf<T>(list: readonly T[], otherwise: T): T {
    return list[Math.floor(random() * list.length)] ?? otherwise;
  }
  return () => {
    const { fate, isLong, numbers } = oneOf(kinds, { fate: 'asks', isLong: false, numbers: emergency });
    const plain = oneOf(numbers, '911');
    return { text: oneOf(disguises, (text) => text)(plain), plain, fate, isLong };
  };
}

/** The number as the address of a link, encoded as often as some systems do. */
export function linkTo(text: string, random: () => number): string {
  const times = Math.floor(random() * 3);
  let written = times === 0 ? text.replaceAll('#', '%23') : text;
  for (let time = 0; time < times; time += 1) written = encodeURIComponent(written);
  return `${random() < 0.5 ? 'tel' : 'callto'}:${written}`;
}
