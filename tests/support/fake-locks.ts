/** Locks as the browser gives them: whoever asks for a name waits for those who asked before. */
export function createFakeLocks(): Pick<LockManager, 'request'> {
  const queues = new Map<string, Promise<unknown>>();

  async function request<T>(
    name: string,
    second: LockOptions | LockGrantedCallback<T>,
    third?: LockGrantedCallback<T>,
  ): Promise<Awaited<T>> {
    const work = typeof second === 'function' ? second : third;
    if (work === undefined) throw new TypeError('a lock needs something to do');
    const run = async (): Promise<Awaited<T>> => await work({ name, mode: 'exclusive' });
    const turn = (queues.get(name) ?? Promise.resolve()).then(run, run);
    queues.set(name, turn);
    return turn;
  }

  return { request };
}
