import { type Result, success } from '../../lib/tenfold/result.ts';

/** When a message's work may begin, and what follows it. */
export function createTurn(ready: Promise<unknown>, poll: () => void) {
  return {
    done: Promise.resolve(success(null)),

    /** Runs once what an earlier worker left behind has been taken up. */
    whenReady: async <T>(run: () => Promise<T>): Promise<T> => {
      await ready;
      return run();
    },

    /** After a command the panel should not have to wait for the next round. */
    thenPoll: async <T>(result: Promise<Result<T>>): Promise<Result<T>> => {
      const answer = await result;
      poll();
      return answer;
    },
  };
}

export type Turn = ReturnType<typeof createTurn>;

/** Resolves like `result`, and runs `then` before when that is a success. */
export async function whenDone<T>(result: Promise<Result<T>>, then: () => void): Promise<Result<T>> {
  const answer = await result;
  if (answer.ok) then();
  return answer;
}
