// @vitest-environment happy-dom
import '../../support/i18n.ts';
import { describe, expect, it } from 'vitest';
import { createPlayback } from '../../../components/app/playback.ts';
import type { MessageAnswer } from '../../../lib/messages/contract.ts';

type Answer = MessageAnswer<'callPage.recording'>;

const linkTo = (link: string): Answer => ({ ok: true, data: { link } });
const noAnswer: Answer = { ok: false, error: { code: 'not-found', message: '', retryable: false } };

function recordingWith(answers: Answer[]) {
  const audio = document.createElement('audio');
  const starts: string[] = [];
  let positionS = 0;
  Object.defineProperties(audio, {
    currentTime: { get: () => positionS, set: (toS: number) => (positionS = toS) },
    play: {
      value: () => {
        starts.push(`${audio.src} from ${positionS}`);
        audio.dispatchEvent(new Event('play'));
        return Promise.resolve();
      },
    },
    pause: { value: () => audio.dispatchEvent(new Event('pause')) },
  });
  const frames: (() => void)[] = [];
  const playback = createPlayback({
    audio,
    link: () => Promise.resolve(answers.shift() ?? noAnswer),
    nextFrame: (run) => frames.push(run),
  });
  const draw = (): void => {
    for (const run of frames.splice(0)) run();
  };
  const happens = (name: string): boolean => audio.dispatchEvent(new Event(name));
  return { audio, playback, starts, draw, happens };
}

describe('a recording', () => {
  it('is there when its link is, and tells where it is while it plays', async () => {
    const { audio, playback, draw } = recordingWith([linkTo('https://files.test/a.mp3')]);
    await playback.open();
    expect(playback.part.value).toEqual({ state: 'there' });
    playback.toggle();
    audio.currentTime = 3.5;
    draw();
    expect([playback.isPlaying.value, playback.positionS.value]).toEqual([true, 3.5]);
    playback.toggle();
    expect(playback.isPlaying.value).toBe(false);
  });

  it('goes on where it was with a new link when the old one has ended', async () => {
    const { playback, starts, happens } = recordingWith([
      linkTo('https://files.test/old.mp3'),
      linkTo('https://files.test/new.mp3'),
    ]);
    await playback.open();
    playback.playFrom(42);
    happens('playing');
    happens('error');
    await expect
      .poll(() => starts)
      .toEqual(['https://files.test/old.mp3 from 42', 'https://files.test/new.mp3 from 42']);
    expect(playback.part.value).toEqual({ state: 'there' });
  });

  it('plays when Play was clicked while its new link was on its way, and not when that was taken back', async () => {
    for (const { clicks, started } of [
      { clicks: 1, started: ['https://files.test/new.mp3 from 0'] },
      { clicks: 2, started: [] },
    ]) {
      const { audio, playback, starts, happens } = recordingWith([
        linkTo('https://files.test/old.mp3'),
        linkTo('https://files.test/new.mp3'),
      ]);
      await playback.open();
      happens('error');
      for (let click = 0; click < clicks; click += 1) playback.toggle();
      expect(playback.isPlaying.value).toBe(clicks === 1);
      await expect.poll(() => audio.src).toBe('https://files.test/new.mp3');
      expect(starts).toEqual(started);
    }
  });

  it('is said to be broken when the new link does not play either, and can be tried again', async () => {
    const links = ['a', 'b', 'c'].map((name) => linkTo(`https://files.test/${name}.mp3`));
    const { audio, playback, happens } = recordingWith(links);
    await playback.open();
    happens('error');
    await expect.poll(() => audio.src).toBe('https://files.test/b.mp3');
    happens('error');
    expect(playback.part.value).toEqual({ state: 'failed', reason: 'The recording cannot be played.' });
    await playback.open();
    expect(playback.part.value).toEqual({ state: 'there' });
  });

  it('is none when the call has none', async () => {
    const { playback } = recordingWith([noAnswer]);
    await playback.open();
    expect(playback.part.value).toEqual({ state: 'none' });
  });

  it('is silent once its page is gone, also when its link comes later', async () => {
    const { audio, playback } = recordingWith([linkTo('https://files.test/a.mp3')]);
    const opened = playback.open();
    playback.close();
    await opened;
    expect(audio.getAttribute('src')).toBe(null);
  });
});
