import { readChoice } from './choice.ts';
import { bracketed } from './pseudo.ts';

type Catalogue = Record<string, { message: string }>;

const files = import.meta.glob<Catalogue>('../../assets/locales/*.yml', { eager: true, import: 'default' });
const catalogues = new Map(
  Object.entries(files).map(([path, catalogue]) => [path.replace(/^.*\/|\.yml$/g, ''), catalogue]),
);

/** The catalogue's languages, and `pseudo`: every message in brackets. */
export const languages = [...catalogues.keys(), 'pseudo'];

const { language } = readChoice(location.search);
const catalogue = catalogues.get(language) ?? catalogues.get('en') ?? {};

function getMessage(key: string, substitutions: string[] = []): string {
  const message = catalogue[key]?.message ?? '';
  const said = language === 'pseudo' ? bracketed(key, message) : message;
  return said.replace(/\$(\d)/g, (_all, place: string) => substitutions[Number(place) - 1] ?? '');
}

// Chrome's half of #i18n, which takes hold of it while it is imported: this file has to come first.
Object.assign(globalThis, { chrome: { i18n: { getMessage } } });
