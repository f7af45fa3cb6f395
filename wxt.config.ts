import preact from '@preact/preset-vite';
import type { UserConfig } from 'vite';
import { defineConfig } from 'wxt';
import { manifestFor, nameBrowserInTexts } from './browsers.ts';
import { createThirdParty } from './third-party.ts';
import { timeZoneTable } from './time-zone-table.ts';

/**
 * Fixes the extension's id in the sandbox build, so that tests, policies and permissions can name it.
 * It is the public half of a key pair whose private half was thrown away.
 */
const sandboxKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAp11+8UmCDk6nGQ/csaeCKTM+32oGqk3O+pN++Px0JE5Y7sIWb4or95wZJ+58Yski8/D8fzZ26xw9g3Wa5vyFQlbMAEuuvOTPp6AUBFO7s4Ffeskk45O1XLN/siV2mbQIYRRVMSwOrkOglbXMQ1xRCHs1iBizBRiMqgz0Omg+ScE0NSYzHR+mtVaK/oC8f0y6I6s2OK1Pyv+M+84Vzs1JPOQC/L/ywbVtLCNHf2o4Y6Td6DkhIzXg4vFWD8SF+gs3KpHsQtAfh5PE73pMsACo6XXIHR0EWruZNQHAASVKVzArxAKjQN0pZH+9jsFMfVA7/QX16XtAtBcUnS2icGXExwIDAQAB';

const apiHosts = ['https://api.tenfold.com/*', 'https://api-canary.tenfold.com/*'];
const sandboxHosts = ['http://127.0.0.1/*', 'http://localhost/*'];

/** Any API address may be set in the options; that it may be talked to at all is decided by host permissions. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // The user's picture lies wherever Tenfold keeps it.
  "img-src 'self' data: https: http:",
  // Recordings lie wherever the phone system keeps them.
  'media-src https: http:',
  'connect-src https: http:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * WXT starts a page's script inside messages about crashes that only a development build prints. Every frame of a CRM
 * would load them; here the script is started and nothing else.
 */
const bareStart = {
  name: 'bare-start',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (id.includes('define-unlisted-script')) return 'export const defineUnlistedScript = (main) => ({ main });';
    const script = /^import definition from .+;$/m.exec(code)?.[0];
    return id.includes('virtual:wxt-unlisted-script') && script ? `${script}\nexport default definition.main();` : null;
  },
};

/**
 * What the pages share comes in a few scripts: each one is another file that the browser has to fetch before it can draw
 * anything, and on a busy machine that takes longer than to run what is in it.
 */
const fewScripts = {
  name: 'few-scripts',
  config: ({ build }: UserConfig): UserConfig => {
    const groups = [
      // What the offscreen document needs, too: all the rest would be in its way.
      {
        name: 'wire',
        test: /virtual:wxt-|node_modules\/(?:valibot|idb-keyval|webextension-polyfill)\/|lib\/browser\/runtime/,
        priority: 2,
      },
      { name: 'common', tags: ['$initial' as const], minShareCount: 4, priority: 1 },
    ];
    return build?.lib ? {} : { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } };
  },
};

// WXT takes the mode or the shell's for it, and the JSX of anything but "production" carries the paths of this machine.
process.env.NODE_ENV = 'production';

const thirdParty = createThirdParty();

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: 'assets/locales' },
  vite: () => ({
    plugins: [preact(), bareStart, fewScripts, timeZoneTable, thirdParty.plugin],
    // A page names all the scripts it starts with, so that none waits to be met in another; every Chrome that is meant
    // knows how, without the help of a script.
    // What comes later names its styles only: its scripts follow from its own, and most of them are there already.
    // Constants stay constants: their values are written where they are used, which makes the scripts smaller.
    build: {
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_file, scripts, { hostType }) => (hostType === 'html' ? scripts : []),
      },
      rolldownOptions: { output: { topLevelVar: false } },
    },
  }),
  manifestVersion: 3,
  hooks: {
    'build:done': ({ config }) => {
      thirdParty.write(config.outDir);
      nameBrowserInTexts(config.browser, config.outDir);
    },
  },
  zip: {
    // Firefox's store asks for the sources; what is made, fetched or kept by an editor is none.
    excludeSources: ['tour/**', 'test-results/**', 'playwright-report/**', '**/*.log'],
  },
  manifest: ({ browser, mode }) =>
    manifestFor(browser, {
      name: mode === 'sandbox' ? '__MSG_extension_sandboxName__' : '__MSG_extension_name__',
      description: '__MSG_extension_description__',
      default_locale: 'en',
      minimum_chrome_version: '132',
      ...(mode === 'sandbox' ? { key: sandboxKey } : {}),
      permissions: [
        'activeTab',
        'alarms',
        'contextMenus',
        'declarativeNetRequestWithHostAccess',
        'notifications',
        'offscreen',
        'scripting',
        'sidePanel',
        'storage',
        'webRequest',
      ],
      host_permissions: mode === 'sandbox' ? [...apiHosts, ...sandboxHosts] : apiHosts,
      storage: { managed_schema: 'managed-schema.json' },
      optional_host_permissions: ['https://*/*', 'http://*/*'],
      content_security_policy: { extension_pages: contentSecurityPolicy },
      omnibox: { keyword: 'call' },
      // Chrome takes four suggested keys, no more. Chromium 156 on Linux leaves N, P and R with Alt+Shift unassigned.
      commands: {
        _execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
        'dial-selection': { description: '__MSG_worker_dialSelection__', suggested_key: { default: 'Alt+Shift+D' } },
        'hang-up': { description: '__MSG_call_hangUp__', suggested_key: { default: 'Alt+Shift+H' } },
        'numbers-on-page': { description: '__MSG_worker_numbersOnPage__', suggested_key: { default: 'Alt+Shift+L' } },
        'toggle-recording': { description: '__MSG_worker_toggleRecording__' },
        'focus-notes': { description: '__MSG_worker_focusNotes__' },
      },
      externally_connectable: { ids: [] },
      incognito: 'not_allowed',
    }),
});
