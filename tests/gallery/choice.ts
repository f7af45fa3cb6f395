/** What of the gallery is shown, and how: it stands in the page's address, so that a picture of it can be taken. */
export interface Choice {
  /** Empty for all. */
  room: string;
  /** A file of assets/locales, or `pseudo`. */
  language: string;
  theme: 'light' | 'dark';
  /** Only what pictures are taken of. */
  isForPictures: boolean;
}

export function readChoice(search: string): Choice {
  const asked = new URLSearchParams(search);
  return {
    room: asked.get('room') ?? '',
    language: asked.get('language') ?? 'en',
    theme: asked.get('theme') === 'dark' ? 'dark' : 'light',
    isForPictures: asked.has('pictures'),
  };
}

export function writeChoice(choice: Choice): string {
  const { room, language, theme, isForPictures } = choice;
  return `?${new URLSearchParams({ room, language, theme, ...(isForPictures && { pictures: '' }) })}`;
}
