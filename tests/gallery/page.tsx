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
const drawn = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/** A canvas keeps the letters it was drawn with: the fonts of the charts are there before them. */
async function loadChartFonts(): Promise<void> {
  const families = ['Noto Sans Variable', 'Noto Sans Arabic Variable'];
  await Promise.all(families.map((family) => document.fonts.load(`12px '${family}'`, 'a0ع')));
}

/** Stories that a person's acts bring into their state have got there; no story keeps the focus of another. */
async function settle(): Promise<void> {
  await document.fonts.ready;
  for (let frame = 0; frame < 3; frame += 1) await drawn();
  // What draws the charts is loaded when the first is shown.
  while (document.querySelector('div[role="img"]:empty')) await drawn();
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  root.dataset.ready = '';
}

async function show(into: HTMLElement): Promise<void> {
  await loadChartFonts();
  const pictured = (story: Story): boolean => !choice.isForPictures || story.isOtherWords !== true;
  render(
    shown.map(({ name, stories }) => <Stories key={name} room={{ name, stories: stories.filter(pictured) }} />),
    into,
  );
  await settle();
}

if (place) void show(place);
