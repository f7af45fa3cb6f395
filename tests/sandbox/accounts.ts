/** What users can change of their own accounts: settings and profile picture. */
import { AGENTS, type Agent } from './agents.ts';
import { stableHexId } from './identifiers.ts';
import { flatPng } from './media/picture.ts';

/** Source: V2 / Users / Update user settings */
export interface UserSettings {
  readonly primaryExtension: string;
  readonly timezone: string;
  readonly dateFormat: string;
  readonly timeFormat: string;
  readonly locale: string;
  readonly temperatureUnit: 'celsius' | 'fahrenheit';
}

export interface Picture {
  /** Changes with the content, so that no cache shows the old one. */
  readonly fileName: string;
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface Accounts {
  settings(userId: string): UserSettings | undefined;
  /** Sets what is given and keeps the rest; undefined when there is no such user. */
  changeSettings(userId: string, changes: Partial<UserSettings>): UserSettings | undefined;
  /** The user's picture; null when it was removed. */
  picture(userId: string): Picture | null;
  pictureNamed(fileName: string): Picture | undefined;
  setPicture(userId: string, picture: Omit<Picture, 'fileName'>): void;
  removePicture(userId: string): void;
  reset(): void;
}

/** The locale with an underscore, as servers do return it. */
function settingsAtStart(agent: Agent): UserSettings {
  return {
    primaryExtension: agent.extension,
    timezone: 'US/Central',
    dateFormat: 'YYYY-MM-DD',
    timeFormat: 'hh',
    locale: 'en_US',
    temperatureUnit: 'fahrenheit',
  };
}

function pictureAtStart(agent: Agent): Picture {
  return { fileName: `${agent.id}.png`, mediaType: 'image/png', bytes: flatPng(agent.id) };
}

function fileNameOf(userId: string, { bytes, mediaType }: Omit<Picture, 'fileName'>): string {
  const content = Buffer.from(bytes).toString('base64');
  return `${userId}-${stableHexId(content).slice(0, 8)}.${mediaType === 'image/png' ? 'png' : 'jpg'}`;
}

export function createAccounts(): Accounts {
  const settings = new Map<string, UserSettings>();
  const pictures = new Map<string, Picture>();

  function reset(): void {
    for (const agent of AGENTS) {
      settings.set(agent.id, settingsAtStart(agent));
      pictures.set(agent.id, pictureAtStart(agent));
    }
  }

  function changeSettings(userId: string, changes: Partial<UserSettings>): UserSettings | undefined {
    const current = settings.get(userId);
    if (current === undefined) return undefined;
    const changed = { ...current, ...changes };
    settings.set(userId, changed);
    return changed;
  }

  reset();
  return {
    settings: (userId) => settings.get(userId),
    changeSettings,
    picture: (userId) => pictures.get(userId) ?? null,
    pictureNamed: (fileName) => [...pictures.values()].find((picture) => picture.fileName === fileName),
    setPicture: (userId, picture) => void pictures.set(userId, { ...picture, fileName: fileNameOf(userId, picture) }),
    removePicture: (userId) => void pictures.delete(userId),
    reset,
  };
}
