import { analytics } from './analytics.ts';
import { calls } from './calls.ts';
import { callsV1 } from './calls-v1.ts';
import { contactLists } from './contact-lists.ts';
import { people } from './people.ts';
import { records } from './records.ts';
import { signIn } from './sign-in.ts';
import { speech } from './speech.ts';

/** What each of the reference's answers means, written by hand. */
export const expected: Record<string, unknown> = {
  ...signIn,
  ...people,
  ...calls,
  ...callsV1,
  ...records,
  ...contactLists,
  ...speech,
  ...analytics,
};
