import { type Context, contextBefore } from './labels.ts';
import { plainText } from './plain-text.ts';

/** Parts of words: labels are built of several, in some languages written as one. */
const phoneParts =
  /phone|t[eé]l[eéè]?[fp]|m[oó]b|m[oó]v[ií]l|mobiel|cel(?:l|ular|\b)|handy|rufn|\bfax|portable|kom[oó]rk|kontaktn|(?:contact|work|home|office|main|business|daytime|evening|preferred|alternat\w+|direct|call\w*|dial\w*|from|to) (?:number|no\b|#)/iu;
const otherParts =
  /order|invoice|(?:auf|ver)trag|bestell|rechnung|kunden|konto|factu|fatt?ura|faktur|pedido|commande|ordine|encomenda|zam[oó]wien|devis|presupuesto|preventivo|angebot|offert|tracking|sendung|serial|amount|betrag|importe|montant|bedrag|wert\b|value|revenue|umsatz|total|price|preis|prix|qty|date\b|datum|fecha|data\b|time\b|\b(?:id|code|ref|reference|referenz|sku|po|zip|plz|vat|tax|iban|ssn|ean|isbn|case|ticket|contract|policy|account|acct)\b|\S.*(?:number|nummer|nr|no|n\.?[º°o]|num[eé]ro|n[uú]mero|prefix|#)[.:]?\s*$/iu;

/** A label is short; a longer text is a sentence, of which the last words speak. */
const longestLabel = 30;

function contextOfLabel(written: string): Context {
  const label = plainText(written).text.trim();
  const said = contextBefore(`${label}: `, label.length + 2);
  if (said === 'other') return said;
  if (label.length > longestLabel) return 'unsaid';
  if (said === 'phone' || phoneParts.test(label)) return 'phone';
  return otherParts.test(label) ? 'other' : 'unsaid';
}

/** Digits in groups, or behind a plus, say more than the text that happens to stand before them. */
const groups = /\p{Nd}[^\p{Nd}]+\p{Nd}|[+＋]/u;

/** A head has words; a long one, or one with more than a count in it ("Phone 2"), is a row like the others. */
function isHead(head: string): boolean {
  return head.length < 40 && /\p{L}/u.test(head) && !/\p{Nd}{2}/u.test(head);
}

/**
 * Takes off the labels a page's script puts before a value: the text before it and the head of its column, each ended
 * by NUL. A column's head speaks for all below it: under one that names no phone, digits without groups are none.
 * Other text before a value may belong to something else, so that it denies digits without groups only.
 */
export function withoutLabels(asked: string): { text: string; context: Context } {
  const [text = '', head = '', before = ''] = asked.split('\0').toReversed();
  const context = isHead(head) ? contextOfLabel(head) : 'unsaid';
  if (context !== 'unsaid') return { text, context };
  const weak = contextOfLabel(before);
  if (groups.test(text)) return { text, context: weak === 'other' ? 'unsaid' : weak };
  return { text, context: isHead(head) && weak === 'unsaid' ? 'other' : weak };
}
