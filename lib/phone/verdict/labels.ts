import { blocked } from './other-digits.ts';

/** What the words before some digits say about them. */
export type Context = 'phone' | 'other' | 'unsaid';

const phoneWords = [
  'tel', 'tél', 'telephone', 'téléphone', 'telefon', 'telefono', 'teléfono', 'telefone', 'telefoon', 'puhelin',
  'phone', 'ph', 'mobile', 'mob', 'mobil', 'móvil', 'movil', 'celular', 'cellulare', 'cell', 'handy', 'portable',
  'fax', 'telefax', 'call', 'dial', 'ring', 'text', 'sms', 'whatsapp', 'reach', 'hotline', 'helpline', 'toll free',
  'toll-free', 'freephone', 'switchboard', 'landline', 'direct', 'desk line', 'voicemail', 'durchwahl', 'rufnummer',
  'anrufen', 'rückruf', 'zentrale', 'festnetz', 'appelez', 'appeler', 'joindre', 'llamar', 'llame', 'llámame',
  'llama', 'ligue', 'ligar', 'chiamare', 'chiamate', 'bellen', 'bel', 'dzwonić', 'zadzwoń', 'komórka', 'kom',
  'тел', 'телефон', 'моб', 'мобильный', 'звоните', '电话', '電話', '手机', '手機', '携帯', '拨打', '致电', '热线',
  '연락처', '전화', '휴대폰', 'هاتف', 'جوال', 'الاتصال', 'טלפון', 'נייד', 'טל', 'फ़ोन', 'मोबाइल', 'โทร',
] as const;

const otherWords = [
  'order', 'orders', 'invoice', 'inv', 'ticket', 'case', 'ref', 'reference', 'account', 'acct', 'acc', 'a/c', 'sku',
  'item', 'policy', 'claim', 'iban', 'bic', 'tracking', 'shipment', 'parcel', 'fedex', 'ups', 'usps', 'dhl', 'serial',
  's/n', 'p/n', 'sn', 'part', 'model', 'lot', 'batch', 'vat', 'tax', 'ein', 'tin', 'abn', 'acn', 'siret', 'siren',
  'isbn', 'issn', 'ean', 'upc', 'gtin', 'asin', 'imei', 'iccid', 'imsi', 'zip', 'postcode', 'plz', 'ssn', 'nhs', 'npi',
  'passport', 'license', 'licence', 'vin', 'duns', 'bsb', 'sort code', 'routing', 'swift', 'card', 'po', 'rma', 'bug',
  'issue', 'build', 'version', 'session', 'transaction', 'txn', 'trace', 'x-trace', 'request id', 'meeting', 'passcode',
  'pin', 'otp', 'code', 'doi', 'rfc', 'pmid', 'lat', 'lng', 'lon', 'record', 'document', 'doc', 'contract', 'quote',
  'customer id', 'customer no', 'customer number', 'company no', 'company number', 'member', 'id', 'uid', 'guid',
  'number of', 'total', 'amount', 'price', 'qty', 'quantity', 'balance', 'revenue', 'population', 'size', 'width',
  'auftrag', 'auftragsnummer', 'bestellung', 'bestellnummer', 'bestell', 'rechnung', 'rechnungsnummer', 'kundennummer',
  'kunde', 'vorgang', 'aktenzeichen', 'az', 'konto', 'kontonummer', 'blz', 'hrb', 'hra', 'ust', 'steuernummer',
  'vertrag', 'artikel', 'sendung', 'dossier', 'commande', 'facture', 'contrat', 'pedido', 'factura', 'fatura', 'nif',
  'cif', 'dni', 'cpf', 'cnpj', 'fattura', 'ordine', 'pratica', 'rif', 'zamówienie', 'faktura', 'nip', 'pesel', 'regon',
  'bestelling', 'factuur', 'kvk', 'btw', 'заказ', 'счет', 'счёт', 'инн', 'огрн', '订单', '訂單', '注文', '発票', '身份证',
  '身份證', '편号', '编号', '編號', '주문', '사업자', 'طلب', 'فاتورة', 'הזמנה', 'חשבונית',
] as const;

function wordPattern(words: readonly string[]): string {
  const escaped = words.map((word) => word.replaceAll(/[-/\\^$*+?.()|[\]{}]/g, String.raw`\$&`));
  return escaped.toSorted((one, other) => other.length - one.length).join('|');
}

/** A word of a script without spaces, or a telephone sign, needs no boundary. */
const boundaryBefore = String.raw`(?:(?<![\p{L}\d])|(?<=[\p{Lo}])|(?=[\p{Lo}]))`;
const boundaryAfter = String.raw`(?:(?![\p{L}])|(?=[\p{Lo}])|(?<=[\p{Lo}]))`;
const phoneSigns = String.raw`[\u260e\u260f\u2706\u2121\u{1f4de}\u{1f4df}\u{1f4f1}\u{1f4f2}]`;
const phoneLetters = String.raw`(?<![\p{L}\d])[tmpfocdhw]\s?[.:)]`;

const phonePattern = new RegExp(
  `${boundaryBefore}(?:${wordPattern(phoneWords)})${boundaryAfter}|${phoneSigns}|${phoneLetters}`,
  'giu',
);
const otherPattern = new RegExp(`${boundaryBefore}(?:${wordPattern(otherWords)})${boundaryAfter}`, 'giu');

const gluedPhoneWord = new RegExp(`(?<![\\p{L}\\d])(?:${wordPattern(phoneWords)})[.:]?$`, 'iu');
const gluedNextWord = new RegExp(`^(?:${wordPattern([...phoneWords, 'email', 'e-mail', 'home', 'work', 'office', 'main'])})`, 'iu');

/** How far before its digits a word still speaks, in characters. */
const phoneReach = 40;
const otherReach = 24;

const lastWords = new RegExp(`[^\\d\\n${blocked}|;]*$`);

function lastEnd(pattern: RegExp, text: string): number {
  let end = -1;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}

/** What the words before `start` say; earlier digits, a line's end and what was blanked out end their reach. */
export function contextBefore(text: string, start: number): Context {
  const near = text.slice(Math.max(0, start - phoneReach), start);
  const words = lastWords.exec(near)?.[0] ?? '';
  const phoneEnd = lastEnd(phonePattern, words);
  const otherEnd = lastEnd(otherPattern, words);
  if (otherEnd > phoneEnd && words.length - otherEnd <= otherReach) return 'other';
  return phoneEnd >= 0 ? 'phone' : 'unsaid';
}

/** Whether the text ends with a phone word, so that digits may follow it without a space: "Tel030 …". */
export function endsWithPhoneWord(text: string): boolean {
  return gluedPhoneWord.test(text.slice(-20));
}

/** Whether the text begins with a word that starts the next entry: "…0112Fax: …". */
export function startsNextEntry(text: string): boolean {
  return gluedNextWord.test(text.slice(0, 20));
}
