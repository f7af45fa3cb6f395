/** An extension that follows a number, and how many characters it takes. */
export interface Extension {
  digits: string;
  length: number;
}

const words = [
  'ext(?:ension|n)?',
  'extn',
  'x',
  '\u0445',
  'int',
  'interno',
  'anexo',
  'ramal',
  '\u0434\u043e\u0431',
  'poste',
  'durchwahl',
  'dw',
  'apparat',
  'app',
  'nst',
  'klappe',
  'kl',
  'wew',
  'tlnr',
  'linka',
  'toestel',
  'dahili',
  'lok',
  'alanumero',
  'anknytning',
  'klapka',
  'mellék',
  'εσωτ',
  'שלוחה',
  'تحويلة',
  'داخلی',
  '내선',
  '转',
  '轉',
  '\u5185\u7ebf',
  '\u5206\u673a',
  '\u5185\u7dda',
  '\u5167\u7dda',
];

/** `201-555-0123 x45`, `, ext. 45`, `;ext=45`, `(ext 45)`, ` #45`; never more than seven digits. */
const pattern = new RegExp(
  `^[ ,;]{0,3}(\\()?(?:(?:${words.join('|')})[ .:=]{0,3}-?|(?<=[ ,(])#[ ]?)(\\d{1,7})(?![\\d\\p{L}*#]|[.,:]\\d)(\\))?`,
  'iu',
);

/** Reads the extension a text begins with. */
export function readExtension(rest: string): Extension | undefined {
  const match = pattern.exec(rest);
  const digits = match?.[2];
  if (match === null || digits === undefined) return undefined;
  const isOpen = match[1] !== undefined;
  const isClosed = match[3] !== undefined;
  if (isOpen && !isClosed) return undefined;
  return { digits, length: match[0].length - (isClosed && !isOpen ? 1 : 0) };
}
