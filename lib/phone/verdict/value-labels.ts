import { type Context, contextBefore } from './labels.ts';
import { plainText } from './plain-text.ts';

/** Parts of words: labels are built of several, in some languages written as one. */
const phoneParts = new RegExp(
  'phone|t[eé]l[eéè]?[fp]|t[eé]l[eé]copie|m[oó]b|m[oó]v[ií]l|mobiel|cel(?:l|ular|\\b)|handy|rufn|\\bfax|portable|kom[oó]rk|' +
    'kontaktn|haupt-?nummer|hoofdnummer|h[uo]v[eu]dnummer|direkte? ?nummer|doorkies|(?:vast|algemeen) nummer|puhelin|' +
    'kännykk|farsími|tālru|ligne directe|línea directa|linea diretta|pevná linka|sabit hat|vezetékes|recapito|' +
    '\\bdid\\b|^(?:from|to|caller|callee|fixe|gsm|office|reception|support|m|t|d)$|' +
    '(?:hot|help|infor?|office|land|direct|private|\\b) ?line$|(?:front|order|service|help|reception|support|sales|delivery) ?desk|lijn$|linie$|' +
    '(?:service|dienst|bereitschaft)$|hotline|helpline|toll.?free|free(?:phone|call)|annahme$|abteilung$|(?:notfall|service|nood|terugbel|angerufene ?)(?:nummer|nr)|centralin|centralit|tfn\\b|' +
    '^(?:work|home|main|assistant|after hours|head office|reservations|recipient|privat|geschäftlich|büro|empfang|werkstatt|festnetz|anrufer|fon|kontakt|sekretariat|' +
    'bureau|domicile|astreinte|atelier|accueil|appelant|standard|urgences?|sav|siège|vast|thuis|werk|kantoor|receptie|balie|beller|contactpersoon|' +
    'oficina|casa|trabajo|urgencias|recepción|llamante|ufficio|fisso|reperibilità|chiamante|arbete|hem|jour|kundtjänst|direkt|växel|stacjonarny|biuro|faks|sekretariat|recepcja|' +
    'comercial|residencial|fixo|fone|sac|plantão|escritório|numéro (?:vert|appelé|de rappel)|n° (?:vert|d.urgence|à rappeler)|nr (?:kontaktowy|służbowy|do biura)|numer kontaktowy)$|' +
    '(?:contact|work|home|office|main|business|daytime|evening|preferred|primary|secondary|best|alternat\\w+|direct|' +
    'call\\w*|dial\\w*|inbound|outbound|agent|support|sales|your|my|their|from|to) (?:number|no\\b|#)|' +
    'телефон|мобил|сотов|городско|σταθερ|κινητ|直通|电话|電話|手机|手機|携帯|전화|휴대|هاتف|جوال|טלפון|נייד|फ़ोन|फोन|मोबाइल|संपर्क|มือถือ|เบอร์|di động',
  'iu',
);
const otherParts = new RegExp(
  'order|invoice|(?:auf|ver)trag|bestell|rechnung|beleg|kunden|konto|factu|fatt?ura|faktur|pedido|commande|ordine|' +
    'encomenda|zam[oó]wien|objedn|rendel|számla|comand|sipariş|müşteri|identif|identyf|devis|presupuesto|preventivo|angebot|offert|' +
    'tracking|sendung|serial|amount|betrag|importe|importo|montant|bedrag|belopp|beløb|kwota|wert\\b|valor|value|' +
    'revenue|umsatz|total|price|preis|prix|qty|budget|forecast|score|employees|date\\b|datum|fecha|data\\b|time\\b|' +
    '\\b(?:id|code|ref|reference|referenz|réf|código|codice|sku|po|zip|plz|vat|tva|tax|iban|ssn|ean|isbn|lei|krs|mac|' +
    'ip|imei|hash|checksum|latitude|longitude|coordinates|badge|asset|case|ticket|contract|policy|account|acct|' +
    'compte|cost cent\\w+|delivery note|pesanan|created|modified)\\b|số (?!điện)|mã |金额|金額|संख्या|ऑर्डर|คำสั่งซื้อ|' +
    '\\S.*(?:number|nummer|nr|\\bno|\\bn\\.?[º°o]|num[eé]ro|n[uú]mero|prefix|#)[.:]?\\s*$',
  'iu',
);

/** "Call SID", "Phone ID": what the last word says counts. */
const identifier = /(?<!caller[ _-]?)\b(?:s?id|uuid|guid|key|hash)\s*$/iu;

/** A label is short; a longer text is a sentence, of which the last words speak. */
const longestLabel = 30;

/** "Telefoonnummer op de offerte", "Phone on invoice": what comes first is what it is. */
const subject =
  /^(.+?) (?:on|of|for|in|at|op|voor|van|auf|für|am|zu|sur|pour|en|para|per|su|na|w|dla|för|till|til)\s/iu;

function contextOfLabel(written: string): Context {
  const label = plainText(written).text.trim().replace(/\s*:$/, '');
  const said = contextBefore(`${label}: `, label.length + 2);
  if (identifier.test(label)) return 'other';
  if (phoneParts.test(subject.exec(label)?.[1] ?? '')) return 'phone';
  if (said === 'other') return said;
  if (label.length > longestLabel) return 'unsaid';
  if (said === 'phone' || phoneParts.test(label)) return 'phone';
  return otherParts.test(label) ? 'other' : 'unsaid';
}

/** Digits in groups, or behind a plus, say more than the text that happens to stand before them. */
const groups = /\p{Nd}[^\p{Nd}]+\p{Nd}|[+＋]/u;

/** "Pedido:" can be nothing but the label of what follows; with more words it may belong to a whole paragraph. */
const ownLabel = /^\S+(?: \S+){0,2}:\s*$/u;

/** "Policy no.", "N° de contrat", "ERP ID": names a number, whatever stands around it. */
const namesNumber =
  /^(?:\S+ ){0,3}\S*(?:number|nummer|nr|\bno|\bn\.?[º°]|num[eé]ro|n[uú]mero|\bid|#)\.?$|^(?:n[°º]|n\.[º°]|nr\.?|num[eé]ro|n[uú]mero|numer|id)(?: \S+){1,3}$/iu;

/** "(512) 555-1212": nothing but a phone number is written like this. */
const bracketed = /^\P{Nd}*\(\p{Nd}+\)/u;

function isOwnLabel(before: string, text: string): boolean {
  return ownLabel.test(before) || (namesNumber.test(before.replace(/\s*:?\s*$/u, '')) && !bracketed.test(text));
}

/** The page cuts longer heads: those are no heads, but much text that happens to stand first. */
const longestHead = 40;

/** Begins as numbers do at home, with a trunk prefix. */
const trunkPrefix = /^\P{Nd}*0/u;

/**
 * Whether digits without groups are none under a head that says nothing. Where the head is a row like the others, that
 * row tells what stands in its column: numbers, when it is written as they are, "(512) 555-1212", but not "ext-8910154".
 */
function deniesBareDigits(head: string, text: string): boolean {
  if (head === '' || head.length >= longestHead) return false;
  return isHead(head) || !(groups.test(head) || trunkPrefix.test(text));
}

/** A head has words; one with more than a count in it ("Phone 2") is a row like the others. */
function isHead(head: string): boolean {
  return head.length < longestHead && /\p{L}/u.test(head) && !/\p{Nd}{2}/u.test(head);
}

/**
 * Takes off the labels a page's script puts before a value: the text before it and the head of its column, each ended
 * by NUL. A column's head speaks for all below it: under one that names no phone, and in a column without a head, digits
 * without groups are none. Other text before a value may belong to something else, so that it denies those only.
 */
export function withoutLabels(asked: string): { text: string; context: Context } {
  const [text = '', head = '', before = ''] = asked.split('\0').toReversed();
  const context = isHead(head) ? contextOfLabel(head) : 'unsaid';
  if (context !== 'unsaid') return { text, context };
  const weak = contextOfLabel(before);
  if (groups.test(text)) return { text, context: weak === 'other' && !isOwnLabel(before, text) ? 'unsaid' : weak };
  return { text, context: weak === 'unsaid' && deniesBareDigits(head, text) ? 'other' : weak };
}

/** The line above, when it is short and the digits begin theirs. */
const lineAbove = /(?:^|\n) ?([^\n]{2,30})\n[^\p{L}\p{Nd}\n]{0,3}$/u;

/** What the line above digits says about them, where labels stand over their values or beside them in one text. */
export function contextAbove(text: string, start: number): Context {
  const label = lineAbove.exec(text.slice(Math.max(0, start - longestHead), start))?.[1] ?? '';
  if (!isHead(label)) return 'unsaid';
  const context = contextOfLabel(label);
  return context === 'other' && !isOwnLabel(label, text.slice(start)) ? 'unsaid' : context;
}
