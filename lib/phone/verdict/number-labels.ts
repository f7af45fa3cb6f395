/*
 * Labels that are not in any list, by how languages build them: "Seriennummer", "Vers.-Nr.", "numéro de série",
 * "codice cliente". What kind of phone a label may name instead is a short list.
 */

/** What makes a compound ("Handynummer") the label of a phone number. */
const phoneParts =
  'telef|fon|phone|ruf|handy|mobil|gsm|fax|durchwahl|festnetz|service|hotline|kontakt|direkt|zentral|' +
  'notfall|notruf|rückruf|anruf|angeruf|gewählt|terugbel|nood|gebeld|uppring|haupt|hoofd|doorkies|huvud|hoved|puhelin|whatsapp|sms|växel';

/** What makes words like "numéro …" the label of a phone number. */
const phoneKinds =
  'tel|tél|fon|phone|ruf|handy|mobil|móvil|movil|cel|gsm|fax|durchwahl|festnetz|service|hotline|kontakt|contact|contat|' +
  'direkt|direct|zentral|puhelin|whatsapp|sms|wahl|växel|vert|verde|azul|azur|cristal|gratuit|gratis|urgen|emergen|standard|' +
  'notfall|notruf|anruf|angeruf|gewählt|terugbel|nood|gebeld|uppring|rappel|appel|compos|joign|portable|fixe|fijo|fisso|fixo|casa|bureau|oficina|ufficio|unique|nuevo|nouveau|komórk|stacjonarn|infolini';

/** What may stand before "No." without naming anything but a phone: "Office No. 6234 5678". */
const neutralWords =
  'office|main|home|work|business|alternate|landline|helpline|toll|local|hotel|my|his|her|our|your|the|this|new|old|reception|mob|dial|call';

/** The same in scripts without capitals. */
const farPhoneKinds =
  '(?:ال)?(?:هاتف|جوال|تواصل|موبايل|تلفون|محمول|خلوي|واتس|فاكس|اتصال|طوارئ|موحد|مجاني)|تلفن|تماس|موبایل|همراه|' +
  'ה?טלפון|ה?נייד|טל|ה?פקס|тел|моб|сот|факс|гор';

const end = '[\\s.:#=()-]*$';

const compound = new RegExp(
  `(?<![\\p{L}\\d])(?!tel|\\p{L}{0,12}(?:${phoneParts}))\\p{L}{3,24}(?:nummer|numero|nummeret|nr|nro|szám)${end}`,
  'iu',
);
const abbreviated = new RegExp(
  `(?<![\\p{L}\\d])(?!(?:${phoneKinds}|unter|${neutralWords}))\\p{L}{3,24}\\.?(?:[ -]nr\\.?| no[.:])${end}`,
  'iu',
);
const ofKind = new RegExp(
  '(?<![\\p{L}\\d])(?:n[°º]|n\\.[°º]?|nro\\.?|núm\\.?|num[eé]ro|número|numer|num\\.|no(?= de )|codice|código|cód\\.|code|kod)(?!\\p{L})' +
    `\\s?(?:(?:de la|del|della|des|de|du|di|da|do) |d['’])?(?!(?:${phoneKinds}))\\p{L}{3,24}${end}`,
  'iu',
);
/** "Nr umowy", "N° BL"; behind a capital there may be a name: "Nr Anna". */
const ofNr = new RegExp(
  `(?<![\\p{L}\\d])(?:[Nn]r\\.?|N[°º]) (?!(?i:${phoneKinds})|mobiel|vast|algem|kantoor|privé|werk|thuis|biur|sekretar|recep|służb|` +
    `prywat|domow|firmow|bezpoś|altern|zapas|alarm|jest|jour|für|voor|till|od|do|moj|mój|now|star)(?:\\p{Ll}{3,24}|\\p{Lu}{2,4})${end}`,
  'u',
);
const ofFarKind = new RegExp(`(?<!\\p{L})(?:رقم|شماره|מספר|номер) (?!${farPhoneKinds})\\p{L}{3,24}${end}`, 'iu');
const inCharacters = new RegExp(
  '(?<!(?:電話|携帯|連絡先|直通|代表|内線|電话|电话|手机|手機|联系|联络|聯絡|传真|座机|热线|전화|휴대폰|핸드폰|연락처|대표|팩스) ?)' +
    `(?:番号|编号|編號|号码|號碼|流水号|单号|번호)${end}`,
  'u',
);

/** "carte de fidélité n°": a noun before it; "mon n°", "appelez le n°" and a name ("Paul n°") say whose number it is. */
const behindNoun = new RegExp(
  `(?<!\\p{L})(?!(?i:${phoneKinds}|mon|ton|son|notre|votre|leur|ancien|autre|même|seul|bon|appel|contact|compos|avec|chez|pour|` +
    'nuov|vecchi|altro|stesso|nuestro|vuestro|otro|mismo|antiguo|novo|outro|mesmo|nosso|seu))' +
    `(?:\\p{Ll}{3,24}|(?<=^\\P{L}*)\\p{Lu}\\p{Ll}{2,24}) ?(?:[nN][°º]|[nN]\\.[°º])${end}`,
  'u',
);

/** Whether the words before some digits name a number that is no phone number. */
export function namesOtherNumber(words: string): boolean {
  return [compound, abbreviated, behindNoun, ofKind, ofNr, ofFarKind, inCharacters].some((pattern) =>
    pattern.test(words),
  );
}
