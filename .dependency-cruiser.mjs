/**
 * Who may import whom: the table of ARCHITECTURE.md as rules. Each has a planted violation in tests/checks that proves
 * that it bites. Types count as imports here; what is left at run time is judged by `.dependency-cruiser.runtime.mjs`.
 */
const ours = '^(assets|components|entrypoints|lib|tests)/';
const services = 'session|calls|notes|records|history|lists|insights|settings';

/** The words everybody uses: refusals as values, and (as types) the API's model and the settings. */
const vocabulary = '^lib/tenfold/result\\.ts$';
const sharedTypes = '^lib/(tenfold/model(-speech|-analytics)?|settings/schemas)\\.ts$';

/** The rules of the product's own words: what a call, a note, an address is. Pure, and true on both sides. */
const models =
  '^lib/(calls/call|notes/note|history/(past-call|day|filters|timeline|owed)|insights/(scope|span|rate|hours|people|board|sheet)|lists/call-down(-changes)?|phone/listing/page-people|settings/(address|build|in-force|site-pattern))\\.ts$';

/** Sentences about a typed number, which the address bar and notifications say as well. */
const numberWords = '^components/dial/reading-words\\.ts$';

/** Files in `from` may import of ours only themselves, what is in `values`, and types of what is in `types`. */
function room(name, from, { values = [], types = [], comment }) {
  const ourselves = `${from}.*`;
  const anything = [ourselves, vocabulary, ...values];
  return [
    {
      name,
      comment,
      severity: 'error',
      from: { path: from },
      to: { path: ours, pathNot: [...anything, sharedTypes, ...types] },
    },
    {
      name,
      comment: `${comment} (types only)`,
      severity: 'error',
      from: { path: from },
      to: { path: [sharedTypes, ...types], pathNot: anything, dependencyTypesNot: ['type-only'] },
    },
  ];
}

const rooms = [
  ...room('tenfold-knows-nothing-of-us', '^lib/tenfold/', { comment: 'The API is written down without the product.' }),
  ...room('browser-knows-nothing-of-us', '^lib/browser/', { comment: 'The door to the browser is thin.' }),
  ...room('find-knows-nothing-of-us', '^lib/phone/find/', { comment: 'It runs in pages and must stay small.' }),
  ...room('verdict-knows-find', '^lib/phone/verdict/', {
    types: ['^lib/phone/find/'],
    comment: 'A verdict is a pure function of a text.',
  }),
  ...room('listing-knows-places', '^lib/phone/listing/', {
    types: ['^lib/phone/', '^lib/browser/'],
    comment: 'What a page returned becomes a list; page and verdicts are handed in.',
  }),
  ...services.split('|').flatMap((service) =>
    room(`services-share-types`, `^lib/${service}/`, {
      // The calendar is everybody's.
      values: ['^lib/(tenfold|browser|settings)/', '^lib/history/day\\.ts$'],
      types: [`^lib/(${services})/`],
      comment: 'Services meet in entrypoints/background, where they are handed to each other.',
    }),
  ),
  ...room('diagnostics-hear-of-everything', '^lib/diagnostics/', {
    values: ['^lib/(browser|settings)/', '^lib/messages/contract\\.ts$'],
    types: ['^lib/'],
    comment: 'The log knows what each room does, and no room knows the log: it is handed in.',
  }),
  ...room('messages-carry-types', '^lib/messages/', {
    types: [`^lib/(tenfold|phone|${services})/`],
    comment: 'The contract is between rooms and depends on none at run time.',
  }),
  ...room('view-mirrors-storage', '^lib/view/', {
    values: ['^lib/messages/(client|version)\\.ts$', '^lib/(browser|settings)/', models],
    types: ['^lib/'],
    comment: 'A page reads storage and sends commands; it never does the work.',
  }),
  ...room('components-are-pure', '^components/(?!app/)', {
    values: ['^components/(?!app/)', '^assets/'],
    types: ['^lib/'],
    comment: 'Props in, callbacks out: a component can be shown with nothing but an object.',
  }),
  ...room('app-binds-to-view', '^components/app/', {
    values: ['^components/', '^assets/', '^lib/view/', models],
    types: ['^lib/'],
    comment: 'Screens read the view and send its commands.',
  }),
  ...room('content-script-is-small', '^entrypoints/(number-finder|number-chip|page-numbers)', {
    values: ['^lib/phone/find/', '^lib/messages/(client|version)\\.ts$', '^lib/browser/page\\.ts$'],
    types: ['^lib/messages/contract\\.ts$'],
    comment: 'What runs in a CRM page finds numbers and sends messages.',
  }),
  ...room('background-composes', '^entrypoints/(background|offscreen)', {
    values: ['^lib/', numberWords],
    comment: 'The one place where services are made; it shows nothing, and says of a number what the panel says.',
  }),
  ...room('pages-mount-a-screen', '^entrypoints/(?!background|offscreen|number-finder|number-chip|page-numbers)', {
    values: ['^components/app/', '^assets/', '^lib/view/'],
    types: ['^lib/'],
    comment: 'An entry mounts one root component.',
  }),
];

const borders = [
  {
    name: 'no-circular',
    comment: 'A cycle has no first file to read.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'only-lib-browser-touches-the-browser',
    comment: 'Everything else is handed what it needs and runs in a test without a browser.',
    severity: 'error',
    from: { path: '^(assets|components|entrypoints|lib)/', pathNot: '^lib/browser/' },
    to: { path: 'node_modules/(webextension-polyfill|@wxt-dev/browser|wxt/dist/browser)' },
  },
  {
    name: 'product-never-imports-tests',
    comment: 'What is shipped does not know how it is tested.',
    severity: 'error',
    from: { path: '^(assets|components|entrypoints|lib)/' },
    to: { path: '^tests/' },
  },
  {
    name: 'gallery-shows-pure-components',
    comment: 'What can be shown from fixtures alone is shown from fixtures alone: no screen, no desk, no browser.',
    severity: 'error',
    from: { path: '^tests/gallery/' },
    to: {
      path: ['^components/app/', '^lib/(view|browser|messages)/', '^entrypoints/'],
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'sandbox-stands-alone',
    comment: 'A stand-in that shares code with the product would share its mistakes.',
    severity: 'error',
    from: { path: '^tests/sandbox/' },
    to: { path: '^(assets|components|entrypoints|lib)/' },
  },
  {
    name: 'words-stay-at-the-edge',
    comment: 'Rules speak in codes; only what is shown or handed to the browser speaks in sentences.',
    severity: 'error',
    from: { path: '^lib/', pathNot: '^lib/browser/' },
    to: { path: ['^#i18n$', '^\\.wxt/i18n', 'node_modules/@wxt-dev/i18n'] },
  },
  {
    name: 'only-shipped-packages',
    comment: 'Product code runs on what is under "dependencies"; wxt is the builder that wraps the entry points.',
    severity: 'error',
    from: { path: '^(assets|components|entrypoints|lib)/' },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/wxt/' },
  },
  {
    name: 'names-say-what-is-inside',
    comment: 'A file is named after what it does for the agent, not after a pattern.',
    severity: 'error',
    from: {},
    to: { path: '/(utils|util|helpers|helper|manager|data|common|misc)[./]', pathNot: 'node_modules' },
  },
  {
    name: 'not-to-unresolvable',
    comment: 'An import that leads nowhere is judged by no rule.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [...rooms, ...borders],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(css|svg|png|bson)$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: '.wxt/tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
