/** Texts that do harm where text is taken for something else; each sets `globalThis.taken` if it ever runs. */
const run = 'globalThis.taken=1';
const zalgo = 'Z̷̢̛̙͖͎̗̮̓̀̓̕ą̸̺͍͙͚́̀͒̚l̶̛̯̹̪̃̅̈́g̴̨̜̞̼̊̄̋o̷͇̱̍';

const markup = [
  `<script>${run}</script>`,
  `<img src=x onerror="${run}">`,
  `<svg/onload=${run}>`,
  `"><script>${run}</script><a href="`,
  `' onmouseover='${run}`,
  `<iframe srcdoc="<script>parent.taken=1</script>"></iframe>`,
  `<style>*{display:none!important}</style><link rel=stylesheet href=//127.0.0.1:9/x.css>`,
  `<base href="https://127.0.0.1:9/"><meta http-equiv=refresh content="0;url=https://127.0.0.1:9/">`,
  `<form action="https://127.0.0.1:9/"><input name=password autofocus onfocus=${run}>`,
  `</textarea></title></style><script>${run}</script><!--`,
  `<![CDATA[<script>${run}</script>]]>`,
];

const addresses = [
  `javascript:${run}`,
  ` \n\tjava\tscript:${run}`,
  `JaVaScRiPt://%0a${run}`,
  `data:text/html,<script>${run}</script>`,
  'data:text/html;base64,PHNjcmlwdD5vcGVuZXIudGFrZW49MTwvc2NyaXB0Pg==',
  'file:///etc/passwd',
  'chrome://settings/',
  'view-source:http://127.0.0.1:9/',
  'blob:http://127.0.0.1:9/7c6d',
  'filesystem:http://127.0.0.1:9/temporary/x.html',
  'about:blank#taken',
  `vbscript:${run}`,
  '//127.0.0.1:9/elsewhere',
  'tel:*21*5125550199%23',
];

const awkward = [
  '\u202Egnp.exe\u202C \u2066\u2067left\u2069',
  `${zalgo} ${'👩‍👩‍👧‍👦'.repeat(40)} \u{1F1FA}`,
  'nothing\u0000after\u0001\u001B[31m\u0085\uFEFF\uFFFE',
  '\uD800 half a pair \uDC00',
  '__proto__',
  'constructor',
  `{{constructor.constructor("globalThis.taken=1")()}} \${globalThis.taken=1} #{7*7} <%= 7*7 %> [[7*7]]`,
  '\'); DROP TABLE calls; -- " OR 1=1',
  'red;}*{background:url(//127.0.0.1:9/css)}/*',
  'url(javascript:globalThis.taken=1)',
  '__MSG_extension_name__ $1 $2 $NAME$ %s %d %n {0}',
  '../../../../v2/users/me?x=1#y',
  '%00%2e%2e%2f%c0%ae',
  '\r\nX-Injected: 1\r\n\r\n<script>globalThis.taken=1</script>',
  '5125550134,,,9#;ext=*21#',
  ' ',
];

const long = [
  'W'.repeat(100_000),
  '<b>'.repeat(33_000),
  'ﷺ'.repeat(20_000),
  `${'a '.repeat(25_000)}<img src=x onerror=${run}>`,
];

const bases = [...markup, ...addresses, ...awkward, ...long];

/** The hostile text with that number: each base once, then one behind another. */
export function hostileText(index: number): string {
  const one = bases[index % bases.length] ?? '';
  const round = Math.floor(index / bases.length);
  if (round === 0) return one;
  const other = bases[(index * 7 + round) % (markup.length + addresses.length + awkward.length)] ?? '';
  return index % 2 === 0 ? `${one}${other}` : `${other} ${one}`;
}
