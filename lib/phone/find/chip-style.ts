/** Nothing of the page's style reaches the chip, and it stands above everything the page draws. */
export const chipRules = `
:host {
  all: initial !important;
  position: fixed !important;
  display: block !important;
  direction: ltr !important;
  z-index: 2147483647 !important;
  color-scheme: light dark !important;
}
.pill {
  --ground: light-dark(#fff, #1f242d);
  --ink: light-dark(#172033, #eef1f6);
  --line: light-dark(#d5dbe5, #3b4352);
  --accent: light-dark(#0b6b45, #5fd6a0);
  --hover: light-dark(#eef7f2, #2a313d);
  display: flex;
  align-items: stretch;
  max-width: calc(100vw - 8px);
  overflow: hidden;
  border: 1px solid var(--line);
  border-radius: 999px;
  background: var(--ground);
  color: var(--ink);
  box-shadow: 0 1px 2px rgb(16 24 40 / 12%), 0 6px 16px rgb(16 24 40 / 16%);
  font: 500 13px/18px system-ui, sans-serif;
  white-space: nowrap;
  animation: appear 120ms ease-out;
}
button {
  display: flex;
  align-items: center;
  gap: 6px;
  margin: 0;
  border: 0;
  padding: 5px 10px;
  background: none;
  color: inherit;
  font: inherit;
  font-variant-numeric: tabular-nums;
  cursor: pointer;
}
button:hover { background: var(--hover); }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: -3px; border-radius: 999px; }
.copy { border-left: 1px solid var(--line); padding: 5px 9px 5px 8px; }
svg { width: 14px; height: 14px; flex: none; fill: none; stroke: var(--accent); stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
.copy svg { stroke: currentColor; opacity: .75; }
p { margin: 0; padding: 5px 12px; white-space: normal; }
[hidden] { display: none; }
@keyframes appear { from { opacity: 0; } }
@media (prefers-reduced-motion: reduce) { .pill { animation: none; } }
@media (forced-colors: active) { .pill { border-color: CanvasText; } }
@media print { :host { display: none !important; } }
`;
