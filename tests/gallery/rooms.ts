import type { Story } from './story.ts';

export interface Room {
  name: string;
  stories: readonly Story[];
}

const files = import.meta.glob<{ stories: readonly Story[] }>('./rooms/*.tsx', { eager: true });

/** Every file in `rooms` is a room of the gallery. */
export const rooms: readonly Room[] = Object.entries(files).map(([path, { stories }]) => ({
  name: path.replace(/^.*\/|\.tsx$/g, ''),
  stories,
}));
