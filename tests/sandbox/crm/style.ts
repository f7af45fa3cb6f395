/** The look of the demo CRM: quiet, square, grey and blue, as such programs are. */
export const STYLE = `
:root { color-scheme: light; --ink: #2b333b; --soft: #5c6873; --line: #d6dde3; --page: #f2f4f6; --bar: #34495c; --link: #1f5f96; }
* { box-sizing: border-box; }
body { margin: 0; font: 14px/1.5 system-ui, 'Segoe UI', sans-serif; color: var(--ink); background: var(--page); }
a { color: var(--link); }
header { background: var(--bar); color: #fff; display: flex; flex-wrap: wrap; align-items: center; gap: 4px 28px; padding: 10px 24px; }
header strong { font-size: 15px; letter-spacing: .02em; }
nav { display: flex; flex-wrap: wrap; gap: 4px 20px; }
nav a { color: #e4ecf2; text-decoration: none; padding: 4px 0; }
nav a:hover, nav a[aria-current] { color: #fff; box-shadow: inset 0 -2px #8fb6d6; }
main { max-width: 1120px; margin: 0 auto; padding: 24px; }
h1 { font-size: 22px; font-weight: 600; margin: 0 0 2px; }
h2 { font-size: 14px; font-weight: 600; margin: 0 0 10px; }
.under { color: var(--soft); margin: 0 0 18px; }
.panel { background: #fff; border: 1px solid var(--line); border-radius: 3px; padding: 16px 20px; margin: 0 0 16px; overflow-x: auto; }
table { border-collapse: collapse; width: 100%; background: #fff; }
th { text-align: left; font-weight: 600; color: var(--soft); font-size: 12px; border-bottom: 1px solid var(--line); padding: 8px 12px 8px 0; }
td { border-bottom: 1px solid #e8ecef; padding: 8px 12px 8px 0; vertical-align: top; }
tr:last-child td { border-bottom: 0; }
.number { white-space: nowrap; font-variant-numeric: tabular-nums; }
dl { display: grid; grid-template-columns: fit-content(160px) minmax(0, 1fr); gap: 8px 20px; margin: 0; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
ul { margin: 0; padding-left: 18px; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(290px, 1fr)); gap: 0 16px; align-items: start; }
label { display: block; color: var(--soft); margin: 0 0 10px; }
input, textarea, [contenteditable] { display: block; width: 100%; max-width: 420px; font: inherit; color: var(--ink); background: #fff; border: 1px solid #b9c4cd; border-radius: 3px; padding: 6px 8px; }
input[readonly] { background: #f4f6f8; }
button, .button { font: inherit; color: #fff; background: var(--link); border: 0; border-radius: 3px; padding: 6px 14px; cursor: pointer; text-decoration: none; display: inline-block; }
.actions { margin: 0 0 16px; display: flex; gap: 12px; }
iframe { border: 1px solid var(--line); width: 100%; height: 72px; }
`;
