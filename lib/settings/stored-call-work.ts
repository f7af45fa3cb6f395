import { backgroundPoll } from './background-poll.ts';
import { dismissedOwed } from './dismissed-owed.ts';
import { ownDay } from './own-day.ts';
import { pastCalls } from './past-calls.ts';
import { removals } from './removal.ts';

/** What is kept of calls beside the calls themselves; each file says who writes it. */
export const storedCallWork = {
  /** What is known of an old call whose page was opened. */
  pastCalls,
  /** What the agent set aside in "Owed". */
  dismissedOwed,
  /** Numbers that are to be taken off records. */
  removals,
  /** What the own day has come to. */
  ownDay,
  /** When the alarm last asked Tenfold. */
  backgroundPoll,
};
