import { expect, type Page } from '@playwright/test';
import { JANE_COOPER } from '../sandbox/people.ts';
import { until } from '../support/until.ts';
import type { Stage } from './tour-steps.ts';

/** What is shown in one picture: a page with a panel beside it, or a page alone. */
type Shown = readonly [Page] | readonly [Page, Page];

/** A picture for the store, taken once the tour has played a step. */
export interface StoreScene {
  /** The picture's name. */
  name: string;
  /** The tour's step before it. */
  after: string;
  show: (stage: Stage) => Promise<Shown>;
}

const soon = { timeout: 10_000 };

async function openCalls({ panel }: Stage): Promise<void> {
  await panel.page.bringToFront();
  await panel.tab('Calls').click();
  await expect(panel.page.getByRole('list', { name: 'Past calls' }).getByRole('button').first()).toBeVisible(soon);
}

/** A second panel, at the page of a call that was recorded and written down. */
async function openTranscript({ ringside }: Stage): Promise<Page> {
  const { page, recentCalls, tab } = await ringside.openSidePanel();
  await tab('Dial').click();
  await recentCalls
    .getByRole('button', { name: /^(?!Dial ).*Tom Whitaker/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'All about this call' }).click();
  await expect(page.getByRole('region', { name: 'Transcript', exact: true })).toContainText('You', soon);
  return page;
}

/** The figures of the last two weeks, of everybody in the user's teams. */
async function openTeamFigures({ ringside }: Stage): Promise<Page> {
  const insights = await ringside.openInsights();
  await insights.page.setViewportSize({ width: 1280, height: 800 });
  const day = (beforeDays: number): string => new Date(Date.now() - beforeDays * 86_400_000).toISOString().slice(0, 10);
  await insights.time.selectOption('Between two dates');
  await insights.to.fill(day(0));
  await insights.from.fill(day(14));
  await insights.hasAnswered();
  await insights.scope.selectOption('My teams');
  await expect(insights.section('Leaderboard').getByRole('listitem').first()).toBeVisible(soon);
  await expect(insights.section('By hour').locator('canvas')).toBeVisible(soon);
  await insights.page.getByRole('heading', { name: 'Insights', level: 1 }).click();
  return insights.page;
}

export const storeScenes: readonly StoreScene[] = [
  {
    name: '1-dial-from-the-page',
    after: 'Open a contact in the CRM',
    async show({ crm, panel }) {
      // From here on the tour plays on the list, where there is more to see.
      await crm.openList();
      await crm.pointAt(JANE_COOPER.phone);
      await until('the chip', async () => (await crm.hasChip(`Call ${JANE_COOPER.phone}`)) || undefined);
      return [crm.page, panel.page];
    },
  },
  {
    name: '2-see-the-call-keep-the-note',
    after: 'See whom the call is with',
    async show({ crm, panel }) {
      await expect(panel.saved).toBeVisible(soon);
      return [crm.page, panel.page];
    },
  },
  {
    name: '3-in-the-dark-too',
    after: 'See whom the call is with',
    async show({ crm, panel }) {
      await panel.page.emulateMedia({ colorScheme: 'dark' });
      return [crm.page, panel.page];
    },
  },
  {
    name: '4-every-call-again',
    after: 'Open the record',
    async show(stage) {
      await stage.panel.page.emulateMedia({ colorScheme: 'light' });
      const transcript = await openTranscript(stage);
      await openCalls(stage);
      await transcript.setViewportSize({ width: 880, height: 800 });
      return [transcript, stage.panel.page];
    },
  },
  {
    name: '5-see-how-it-goes',
    after: 'Open the record',
    show: async (stage) => [await openTeamFigures(stage)],
  },
];
