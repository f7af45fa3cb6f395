import { join } from 'node:path';
import { type ChromeMessage, generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';

const messages: Record<string, ChromeMessage> = {};

/**
 * The browser's half of the message catalogue, read from the catalogue itself: a test sees the words people see, and
 * a key that is missing fails. Import this before anything that imports `#i18n`.
 */
function getMessage(key: string, substitutions: string[] = []): string {
  const entry = messages[key];
  if (!entry) throw new Error(`No message "${key}" in en.yml`);
  return entry.message.replace(/\$(\d)/g, (_all, place: string) => substitutions[Number(place) - 1] ?? '');
}

// In place before the catalogue is read: `#i18n` takes hold of the browser's object while it is imported.
Object.assign(globalThis, { chrome: { i18n: { getMessage } } });

const file = join(import.meta.dirname, '../../assets/locales/en.yml');
Object.assign(messages, generateChromeMessages(await parseMessagesFile(file)));
