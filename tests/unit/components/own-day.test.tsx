import '../../support/i18n.ts';
import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { OwnDay } from '../../../components/app/OwnDay.tsx';
import { deskFixture, nowMs } from '../../fixtures/desk.ts';
import { show } from '../../support/screen.tsx';

const day = {
  calls: 14,
  missed: 2,
  talkMin: 72,
  targets: [
    { kind: 'outbound-calls', done: 23, target: 40 },
    { kind: 'inbound-time', done: 75, target: 40 },
  ],
} as const;

function withDay(atMs = nowMs, userId = 'u1') {
  const fixture = deskFixture();
  fixture.view.ownDay.value = { userId, triedAtMs: atMs, atMs, day: { ...day, targets: [...day.targets] } };
  return fixture;
}

describe('the own day in the panel', () => {
  it('is one line, with a bar for each target that is set', () => {
    show(<OwnDay isFront />, withDay());
    const shown = within(screen.getByRole('region', { name: 'Your day' }));
    const items = shown.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(items.slice(0, 3)).toEqual(['Calls: 14', 'On the phone: 1 h 12 min', 'Missed: 2']);
    expect(shown.getByLabelText<HTMLProgressElement>('Outbound calls').value).toBe(23);
    expect(shown.getByText('23 of 40')).toBeTruthy();
    expect(shown.getByText('1 h 15 min of 40 min')).toBeTruthy();
    expect(shown.getByLabelText<HTMLProgressElement>('Inbound time').value).toBe(40);
    expect(shown.getByRole('link', { name: 'Insights' }).getAttribute('href')).toBe('/insights.html');
  });

  it('is asked for while it can be seen, and only then', () => {
    const seen = deskFixture();
    show(<OwnDay isFront />, seen);
    expect(seen.sent).toEqual([{ name: 'ownDay.look', input: {} }]);
    const hidden = deskFixture();
    show(<OwnDay isFront={false} />, hidden);
    expect(hidden.sent).toEqual([]);
  });

  it.each([
    ['there are no figures', deskFixture()],
    ['they are an hour old', withDay(nowMs - 61 * 60_000)],
    ['they are somebody else’s', withDay(nowMs, 'u9')],
  ])('is not there when %s', (_why, fixture) => {
    show(<OwnDay isFront />, fixture);
    expect(screen.queryByRole('region')).toBeNull();
  });
});
