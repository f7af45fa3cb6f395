import '../../support/i18n.ts';
import { cleanup, render } from '@testing-library/preact';
import { options } from 'preact';
import { afterAll, describe, expect, it } from 'vitest';
import { rooms } from '../../gallery/rooms.ts';
import { Stories } from '../../gallery/Stories.tsx';

const files = import.meta.glob<Record<string, unknown>>([
  '../../../components/*/*.tsx',
  '!../../../components/app/*.tsx',
]);

/** Every function that was a component in some story. */
function shownComponents(): ReadonlySet<unknown> {
  const shown = new Set<unknown>();
  const before = options.vnode;
  options.vnode = (node) => {
    shown.add(node.type);
    before?.(node);
  };
  for (const room of rooms) render(<Stories room={room} />);
  options.vnode = before ?? (() => undefined);
  return shown;
}

const isComponent = ([name, value]: [string, unknown]): boolean => typeof value === 'function' && /^[A-Z]/.test(name);

afterAll(cleanup);

describe('the gallery', () => {
  const shown = shownComponents();

  it.each(Object.entries(files))('shows %s', async (path, load) => {
    const missing = Object.entries(await load())
      .filter(isComponent)
      .filter(([, component]) => !shown.has(component))
      .map(([name]) => name);
    const file = path.replace(/^(\.\.\/)+/, '');
    const room = file.split('/')[1];
    const advice = `${missing.join(', ')} of ${file} is in no story. Add one to tests/gallery/rooms/${room}.tsx (see CONTRIBUTING.md, "Add a story").`;
    expect(missing, advice).toEqual([]);
  });

  it('has no two stories of one name in a room', () => {
    const names = rooms.flatMap((room) => room.stories.map((story) => `${room.name}: ${story.name}`));
    expect(new Set(names).size).toBe(names.length);
  });
});
