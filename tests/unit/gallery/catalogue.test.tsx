import '../../support/pseudo-i18n.ts';
import { cleanup, render } from '@testing-library/preact';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { bracketNames, fixtureTexts, textsOutsideBrackets } from '../../gallery/outside-texts.ts';
import { rooms } from '../../gallery/rooms.ts';
import { Stories } from '../../gallery/Stories.tsx';

afterEach(cleanup);
afterAll(bracketNames());

it('a text that does not come from the catalogue is found', () => {
  const place = document.createElement('div');
  place.innerHTML =
    '<p>⟦Call ⟦Jane⟧ now⟧ · 1:02</p><p title="Hang up">Jane</p><input placeholder="⟦Search⟧"><span aria-label="Close"></span><button>Later</button>';
  expect(textsOutsideBrackets(place, ['Jane'])).toEqual(['Later', 'Hang up', 'Close']);
});

describe.each(rooms)('$name says nothing that is not in the catalogue', (room) => {
  it.each(room.stories)('$name', async (story) => {
    const { container } = render(<Stories room={{ name: room.name, stories: [story] }} />);
    const stage = container.querySelector('figure > div') ?? container;
    // What a person's acts bring about is drawn a little later.
    await new Promise(requestAnimationFrame);
    expect(textsOutsideBrackets(stage, fixtureTexts(story))).toEqual([]);
  });
});
