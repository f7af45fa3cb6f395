import './catalogue.ts';
import '@fontsource-variable/noto-sans/wght.css';
import '@fontsource-variable/noto-sans-arabic/wght.css';
import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import './page.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { readChoice } from './choice.ts';
import { rooms } from './rooms.ts';
import { Stories } from './Stories.tsx';
import type { Story } from './story.ts';

const choice = readChoice(location.search);
const root = document.documentElement;
root.lang = i18n.t('ui.language');
root.dir = i18n.t('ui.direction');
root.dataset.theme = choice.theme;

const place = document.getElementById('app');
const shown = rooms.filter(({ name }) => choice.room === '' || name === choice.room);
if (place) {
  const pictured = (story: Story): boolean => !choice.isForPictures || story.isOtherWords !== true;
  render(
    shown.map(({ name, stories }) => <Stories key={name} room={{ name, stories: stories.filter(pictured) }} />),
    place,
  );
}
/** Stories that a person's acts bring into their state have got there; no story keeps the focus of another. */
async function settle(): Promise<void> {
  await document.fonts.ready;
  for (let frame = 0; frame < 3; frame += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  root.dataset.ready = '';
}

void settle();
