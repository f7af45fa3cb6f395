import type { ReadonlySignal } from '@preact/signals';
import type { BrowserLimits } from '../browser/abilities.ts';
import type { Shortcut } from '../browser/commands.ts';
import type { PastCall } from '../history/past-call.ts';
import type { Send } from '../messages/client.ts';
import type { Preferences } from '../settings/schemas.ts';
import type { CallDown } from '../settings/stored-call-down.ts';
import type { UnsentNotes } from './on-this-computer.ts';
import type { View } from './view.ts';

/** What the agent has typed; the desk adds whose it is and when it was typed. */
export interface DraftEdit {
  key: string;
  subject: string;
  description: string;
  baseDescription: string;
}

/** The parts of the options that a screen leads to; ids of components/app/OptionsPage.tsx. */
type OptionsPartId = 'sites' | 'templates' | 'forms';

/** All that a screen needs from outside: what to show, and what it can ask for. */
export interface Desk {
  view: View;
  /** Which panel this is; a detached page counts as a popup. */
  surface: 'popup' | 'sidepanel' | 'window';
  /** Commands to the worker; see lib/messages/contract.ts. */
  send: Send;
  /** True while the worker owes an answer for longer than anybody should look at nothing. */
  isWaiting: ReadonlySignal<boolean>;
  /** Writes a draft to storage from this page, at once; called at every input event. */
  writeDraft(edit: DraftEdit): Promise<void>;
  /** Writes how far a list was called down, from this page and at once; rejects when storage is full. */
  changeCallDown(listId: string, change: (before: CallDown) => CallDown): Promise<void>;
  /** Changes them as they are stored, and not as this page last saw them: two quick changes both count. */
  changePreferences(change: (before: Preferences) => Partial<Preferences>): Promise<void>;
  /** Stops finding numbers on the sites of this pattern, from now on. */
  refuseSite(pattern: string): Promise<void>;
  /** Takes back what the user refused: exactly these patterns. */
  allowSites(patterns: readonly string[]): Promise<void>;
  /** Hands over what this computer has kept of a user's past calls, the newest first, part by part. */
  readKeptCalls(userId: string, take: (calls: readonly PastCall[]) => void): Promise<void>;
  /** Saves all that this computer keeps of whoever is signed in as a file; answers with its name. */
  exportAll(): Promise<string>;
  /** What Tenfold does not have yet, and would be lost if everything were deleted. */
  unsentNotes(): Promise<UnsentNotes>;
  openOptions(part?: OptionsPartId): void;
  /** Ringside's shortcuts with the keys they have now. */
  shortcuts: () => Promise<Shortcut[]>;
  /** What this browser cannot do. */
  limits: () => BrowserLimits;
  /** Opens the browser's own page for shortcuts. */
  openShortcutPage(): void;
  /** Whether Chrome lets Ringside show notifications. */
  mayNotify: () => Promise<boolean>;
  /** Opens a record in a tab when the address is http(s); anything else is not opened. */
  openLink(address: string): void;
  /** The panel does what a shortcut asked for; nobody else shall do it again. */
  takeWish(): void;
  /** Calls back when another page is in front. Returns the function that ends it. */
  onPageInFront(listener: () => void): () => void;
  /** Asks for host permissions such as `https://crm.example.com/*`; must be called within the click. */
  requestOrigins(origins: string[]): Promise<boolean>;
  /** Gives a permission back; false for those that came with the installation. */
  removeOrigins(origins: string[]): Promise<boolean>;
  /** Puts a text on the clipboard; rejects when the browser does not allow it. */
  copyText(text: string): Promise<void>;
  /** Saves a text of this MIME type as a file, where downloads go. */
  saveFile(name: string, type: string, text: string): void;
  /** Does something that can wait, once the page has nothing else to do. */
  whenIdle(work: () => void): void;
  newId(): string;
  /** Epoch milliseconds by this machine's clock. */
  now(): number;
}
