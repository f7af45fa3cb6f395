import '../../support/i18n.ts';
import { act, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { FigureSheet } from '../../../components/app/FigureSheet.tsx';
import { HistoryFoot } from '../../../components/app/HistoryFoot.tsx';
import { InsightsPage } from '../../../components/app/InsightsPage.tsx';
import { OptionsPage } from '../../../components/app/OptionsPage.tsx';
import type { Feature } from '../../../lib/settings/features.ts';
import { success } from '../../../lib/tenfold/result.ts';
import { type DeskFixture, deskFixture } from '../../fixtures/desk.ts';
import { show } from '../../support/screen.tsx';
import { policyOf } from '../settings/policy-of.ts';

function withoutFeatures(...switchedOff: Feature[]): DeskFixture {
  const fixture = deskFixture({
    'insights.offered': () => success({ teams: false, each: [], company: false, isComplete: true }),
  });
  if (switchedOff.length > 0) fixture.view.policy.value = policyOf({ switchedOff });
  return fixture;
}

const said = 'Your administrator has switched this off.';
const foot = (
  <HistoryFoot
    count={0}
    source={{ calls: new Map(), isLoading: false, isComplete: true, isOrdered: true, error: undefined }}
    isUnfinished={false}
    isSearching={false}
  />
);
const table = <FigureSheet title="Totals" sheet={{ head: ['Figure', 'Value'], rows: [['Calls', 14]] }} fileName="f" />;

describe('Insights that are switched off', () => {
  it('are a sentence, and ask Tenfold for nothing', () => {
    const fixture = withoutFeatures('insights');
    show(<InsightsPage />, fixture);
    expect(screen.getByText(said)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Send report' })).toBeNull();
    expect(fixture.sent).toEqual([]);
  });

  it('are there while nobody has switched them off', async () => {
    show(<InsightsPage />, withoutFeatures());
    expect(await screen.findByRole('button', { name: 'Send report' })).toBeTruthy();
    expect(screen.queryByText(said)).toBeNull();
  });

  it.each([
    ['the calls', foot],
    ['the options', <OptionsPage key="options" />],
  ])('have no way to them from %s, also when that happens meanwhile', async (_where, surface) => {
    const fixture = withoutFeatures();
    show(surface, fixture);
    expect(screen.getByRole('link', { name: 'Insights' })).toBeTruthy();
    await act(() => {
      fixture.view.policy.value = policyOf({ switchedOff: ['insights'] });
    });
    expect(screen.queryByRole('link', { name: 'Insights' })).toBeNull();
  });
});

describe('copying and saving that is switched off', () => {
  it('leaves the figures to be read, and no way to take them away', () => {
    show(table, withoutFeatures('export'));
    expect(screen.getByRole('row', { name: 'Calls 14', hidden: true })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Copy|CSV/, hidden: true })).toBeNull();
  });

  it('is there for everybody else', () => {
    show(table, withoutFeatures());
    expect(screen.getAllByRole('button', { name: /Copy|CSV/, hidden: true })).toHaveLength(2);
  });
});

describe('acting as somebody', () => {
  it('is said on the Insights page, whether it is switched off or not', async () => {
    const fixture = withoutFeatures('insights');
    const account = fixture.view.account.value;
    if (account.state !== 'signed-in') throw new Error('nobody is signed in');
    fixture.view.account.value = { ...account, actingBy: { userId: 'a1', name: 'Ada Admin' } };
    show(<InsightsPage />, fixture);
    const banner = () => within(screen.getByRole('banner'));
    expect(banner().getByText(`You are acting as ${account.name}`)).toBeTruthy();
    expect(banner().getByRole('button', { name: 'Stop acting' })).toBeTruthy();
    await act(() => {
      fixture.view.policy.value = policyOf({});
    });
    expect(banner().getByRole('button', { name: 'Stop acting' })).toBeTruthy();
  });
});
