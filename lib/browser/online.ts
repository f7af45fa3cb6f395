/** Whether this machine has any network; that it has one does not say that anybody is reached. */
export const isOnline = (): Promise<boolean> => Promise.resolve(navigator.onLine);

export function onOnlineChanged(listener: () => void): void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
}
