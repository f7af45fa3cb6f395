import { cleanup, configure, render } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import type { ComponentChild } from 'preact';
import { afterEach } from 'vitest';
import { DeskProvider } from '../../components/app/DeskProvider.tsx';
import type { DeskFixture } from '../fixtures/desk.ts';

// Parts of screens come with scripts of their own, and a machine may have other things to do.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

/** Shows a screen at a desk and hands back somebody who uses it. */
export function show(screen: ComponentChild, fixture: DeskFixture) {
  render(<DeskProvider desk={fixture.desk}>{screen}</DeskProvider>);
  return userEvent.setup();
}
