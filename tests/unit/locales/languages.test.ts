import { readdirSync } from 'node:fs';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../../assets/locales/', import.meta.url);
const files = readdirSync(folder);

type Messages = Awaited<ReturnType<typeof parseMessagesFile>>;

const read = (file: string): Promise<Messages> => parseMessagesFile(new URL(file, folder).pathname);

function textsOf(message: Messages[number]): string[] {
  return message.type === 'plural' ? Object.values(message.plurals) : [message.message];
}

/** Each text's key, with its plural forms and the places that are filled in. */
function outlineOf(messages: Messages): string[] {
  return messages.map((message) => {
    const forms = message.type === 'plural' ? Object.keys(message.plurals).join() : '';
    const places = new Set(textsOf(message).flatMap((text) => text.match(/\$\d/gu) ?? []));
    return `${message.key.join('.')} ${forms} ${[...places].sort().join()}`.trim();
  });
}

it('Ringside speaks seven languages', () => {
  expect(files.map((file) => file.replace('.yml', ''))).toEqual(['ar', 'de', 'en', 'es', 'fr', 'ja', 'pt_BR']);
});

describe.each(files.filter((file) => file !== 'en.yml'))('%s', (file) => {
  it('says everything that English says, with the same places to fill in', async () => {
    expect(outlineOf(await read(file)).sort()).toEqual(outlineOf(await read('en.yml')).sort());
  });

  it('leaves no text empty, and names itself', async () => {
    const messages = await read(file);
    expect(messages.flatMap(textsOf).filter((text) => text.trim() === '')).toEqual([]);
    const language = messages.find(({ key }) => key.join('.') === 'ui.language');
    expect(language && textsOf(language)).toEqual([file.slice(0, 2)]);
  });
});
