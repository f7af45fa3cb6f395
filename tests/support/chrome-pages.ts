import type { BrowserContext, Page } from '@playwright/test';

/** As much of `chrome.developerPrivate`, which only chrome://extensions has, as these tests use. */
interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
  addHostPermission(extensionId: string, host: string): Promise<void>;
  removeHostPermission(extensionId: string, host: string): Promise<void>;
  reload(extensionId: string, options: { failQuietly: boolean }): Promise<unknown>;
}

async function developerPage(context: BrowserContext) {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  return page;
}

/** Calls one of Chrome's own functions as its extensions page does when somebody clicks there. */
function call<K extends keyof DeveloperPrivate>(page: Page, name: K, ...args: Parameters<DeveloperPrivate[K]>) {
  return page.evaluate(
    ([method, values]) => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: Record<string, (...all: unknown[]) => Promise<unknown>>;
      };
      return developerPrivate[method]?.(...values).then(() => undefined);
    },
    [name, args] as const,
  );
}

/** What a person does to the extension on chrome://extensions. */
export function extensionsPage(context: BrowserContext, extensionId: string) {
  const act = async <K extends keyof DeveloperPrivate>(name: K, ...args: Parameters<DeveloperPrivate[K]>) => {
    const page = await developerPage(context);
    await call(page, name, ...args);
    await page.close();
  };
  return {
    /** "Site access": from every site asked for to those chosen one by one, of which there are none yet. */
    withholdSites: () => act('updateExtensionConfiguration', { extensionId, hostAccess: 'ON_CLICK' }),
    allowSite: (pattern: string) => act('addHostPermission', extensionId, pattern),
    withdrawSite: (pattern: string) => act('removeHostPermission', extensionId, pattern),
    /** The round arrow, which does all that an update does. Without developer mode Chrome would switch it off instead. */
    update: async () => {
      await act('updateProfileConfiguration', { inDeveloperMode: true });
      await act('reload', extensionId, { failQuietly: true });
    },
  };
}

async function layDown(context: BrowserContext, policies: { namespace: string; name: string; value: unknown }[]) {
  const page = await context.newPage();
  await page.goto('chrome://policy/test');
  // A platform's policy for the machine that users cannot change.
  const mandatory = policies.map((policy) => ({ ...policy, source: 1, scope: 1, level: 1 }));
  await page.evaluate(async (json) => {
    const address = 'chrome://resources/js/cr.js';
    const { sendWithPromise } = (await import(address)) as {
      sendWithPromise: (name: string, ...args: string[]) => Promise<unknown>;
    };
    await sendWithPromise('setLocalTestPolicies', json, '');
  }, JSON.stringify(mandatory));
  await page.close();
}

/** Lays down the administrator's policy for the extension in this browser, by Chrome's own page for trying policies. */
export function setPolicy(context: BrowserContext, extensionId: string, values: Record<string, unknown>) {
  return layDown(
    context,
    Object.entries(values).map(([name, value]) => ({ namespace: extensionId, name, value })),
  );
}

/** Lays down that the extension may not touch these hosts, such as `*://api.example.com`. */
export function blockHosts(context: BrowserContext, extensionId: string, hosts: string[]) {
  const value = { [extensionId]: { runtime_blocked_hosts: hosts } };
  return layDown(context, [{ namespace: 'chrome', name: 'ExtensionSettings', value }]);
}
