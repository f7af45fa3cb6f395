import browser from 'webextension-polyfill';

/** Asks for host permissions; must be called within the user's click. */
export const requestOrigins = (origins: string[]): Promise<boolean> => browser.permissions.request({ origins });

/** Gives host permissions back; those that came with the installation stay, which is `false`. */
export const removeOrigins = (origins: string[]): Promise<boolean> =>
  browser.permissions.remove({ origins }).catch(() => false);

/** Every origin pattern the browser has granted, in whatever way. */
export async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

export function onOriginsChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
