import type { Files } from './planted-tree.ts';

/** Imports that the table in ARCHITECTURE.md allows, one file or more for each room. */
export const allowed: Files = {
  'lib/tenfold/result.ts': 'export const success = 1;\nexport interface Failure { code: string }\n',
  'lib/tenfold/model.ts': 'export interface CrmRecord { id: string }\n',
  'lib/tenfold/calls.ts':
    "import * as v from 'valibot';\nimport { success } from './result.ts';\nexport const calls = [v, success];\n",
  'lib/settings/schemas.ts':
    "import * as v from 'valibot';\nexport const schema = v.string();\nexport interface Server { apiAddress: string }\n",
  'lib/browser/storage.ts':
    "import browser from 'webextension-polyfill';\nimport type { Server } from '../settings/schemas.ts';\nexport const read = (_: Server) => browser;\n",
  'lib/browser/page.ts': 'export const send = 1;\n',
  'lib/browser/notifications.ts': "import { i18n } from '#i18n';\nexport const title = i18n.t('worker.title');\n",
  'lib/phone/find/scan.ts': 'export const scan = 1;\nexport interface Candidate { text: string }\n',
  'lib/phone/verdict/verdict.ts':
    "import 'libphonenumber-js/max';\nimport type { Candidate } from '../find/scan.ts';\nexport const verdict = (_: Candidate) => 1;\n",
  'lib/notes/note.ts': 'export const draft = 1;\nexport interface Note { text: string }\n',
  'lib/calls/call.ts':
    "import { calls } from '../tenfold/calls.ts';\nimport { read } from '../browser/storage.ts';\nimport { schema } from '../settings/schemas.ts';\nimport type { Note } from '../notes/note.ts';\nexport const call = (_: Note) => [calls, read, schema];\nexport interface Call { id: string }\n",
  'lib/calls/dial.ts': 'export const dial = 1;\n',
  'lib/messages/version.ts': 'export const version = 1;\n',
  'lib/messages/contract.ts':
    "import * as v from 'valibot';\nimport type { Call } from '../calls/call.ts';\nimport { version } from './version.ts';\nexport const contract = [v, version];\nexport interface Message { call: Call }\n",
  'lib/messages/client.ts': "import type { Message } from './contract.ts';\nexport const client = (_: Message) => 1;\n",
  'lib/diagnostics/log.ts':
    "import { contract } from '../messages/contract.ts';\nimport { schema } from '../settings/schemas.ts';\nimport type { Call } from '../calls/call.ts';\nexport const log = (_: Call) => [contract, schema];\n",
  'lib/view/view.ts':
    "import { client } from '../messages/client.ts';\nimport { read } from '../browser/storage.ts';\nimport { schema } from '../settings/schemas.ts';\nimport type { Call } from '../calls/call.ts';\nexport const view = (_: Call) => [client, read, schema];\n",
  'components/ui/Button.tsx': "import { i18n } from '#i18n';\nexport const Button = () => i18n.t('button');\n",
  'components/call/Strip.tsx':
    "import { Button } from '../ui/Button.tsx';\nimport type { Call } from '../../lib/calls/call.ts';\nexport const Strip = (_: Call) => Button;\n",
  'components/app/Panel.tsx':
    "import { call } from '../../lib/calls/call.ts';\nimport { Strip } from '../call/Strip.tsx';\nimport { view } from '../../lib/view/view.ts';\nexport const Panel = [call, Strip, view];\n",
  'entrypoints/popup/main.tsx':
    "import { Panel } from '../../components/app/Panel.tsx';\nimport { view } from '../../lib/view/view.ts';\nexport default [Panel, view];\n",
  'entrypoints/background/index.ts':
    "import { call } from '../../lib/calls/call.ts';\nimport { verdict } from '../../lib/phone/verdict/verdict.ts';\nexport default [call, verdict];\n",
  'entrypoints/number-finder/index.ts':
    "import { scan } from '../../lib/phone/find/scan.ts';\nimport { client } from '../../lib/messages/client.ts';\nimport { send } from '../../lib/browser/page.ts';\nimport type { Message } from '../../lib/messages/contract.ts';\nexport default (_: Message) => [scan, client, send];\n",
  'tests/sandbox/main.ts': "import { Hono } from 'hono';\nexport const app = Hono;\n",
};

/** One import that the rule called `rule` has to refuse. */
interface ImportPlant {
  rule: string;
  file: string;
  imports: string;
}

const plant = (rule: string, file: string, imports: string): ImportPlant => ({ rule, file, imports });

/** Each rule's violations: at least one a rule, and one for each way around it that has come to mind. */
export const plants: ImportPlant[] = [
  plant('tenfold-knows-nothing-of-us', 'lib/tenfold/users.ts', '../settings/schemas.ts'),
  plant('tenfold-knows-nothing-of-us', 'lib/tenfold/records.ts', '../browser/storage.ts'),
  plant('browser-knows-nothing-of-us', 'lib/browser/tabs.ts', '../calls/call.ts'),
  plant('find-knows-nothing-of-us', 'lib/phone/find/walk.ts', '../verdict/verdict.ts'),
  plant('verdict-knows-find', 'lib/phone/verdict/typed.ts', '../find/scan.ts'),
  plant('listing-knows-places', 'lib/phone/listing/list.ts', '../verdict/verdict.ts'),
  plant('services-share-types', 'lib/calls/watcher.ts', '../notes/note.ts'),
  plant('services-share-types', 'lib/settings/store.ts', '../messages/client.ts'),
  plant('services-share-types', 'lib/notes/outbox.ts', '../view/view.ts'),
  plant('diagnostics-hear-of-everything', 'lib/diagnostics/text.ts', '../calls/call.ts'),
  plant('services-share-types', 'lib/calls/logged.ts', '../diagnostics/log.ts'),
  plant('messages-carry-types', 'lib/messages/router.ts', '../calls/call.ts'),
  plant('view-mirrors-storage', 'lib/view/calls.ts', '../calls/dial.ts'),
  plant('view-mirrors-storage', 'lib/view/contract.ts', '../messages/contract.ts'),
  plant('components-are-pure', 'components/call/Bound.tsx', '../../lib/view/view.ts'),
  plant('components-are-pure', 'components/call/Whole.tsx', '../app/Panel.tsx'),
  plant('components-are-pure', 'components/dial/Reader.tsx', '../../lib/settings/schemas.ts'),
  plant('app-binds-to-view', 'components/app/Direct.tsx', '../../lib/calls/dial.ts'),
  plant('content-script-is-small', 'entrypoints/number-finder/dial.ts', '../../lib/calls/call.ts'),
  plant('content-script-is-small', 'entrypoints/number-chip/dial.ts', '../../lib/calls/call.ts'),
  plant('content-script-is-small', 'entrypoints/page-numbers/dial.ts', '../../lib/calls/call.ts'),
  plant('background-composes', 'entrypoints/background/show.ts', '../../components/ui/Button.tsx'),
  plant('pages-mount-a-screen', 'entrypoints/options/main.tsx', '../../lib/calls/call.ts'),
  plant('pages-mount-a-screen', 'entrypoints/options/part.tsx', '../../components/ui/Button.tsx'),
  plant('no-circular', 'lib/calls/egg.ts', './hen.ts'),
  plant('only-lib-browser-touches-the-browser', 'lib/calls/polyfill.ts', 'webextension-polyfill'),
  plant('only-lib-browser-touches-the-browser', 'entrypoints/background/wxt.ts', 'wxt/browser'),
  plant('product-never-imports-tests', 'lib/calls/tested.ts', '../../tests/sandbox/main.ts'),
  plant('gallery-shows-pure-components', 'tests/gallery/rooms/panel.tsx', '../../../components/app/Panel.tsx'),
  plant('sandbox-stands-alone', 'tests/sandbox/shared.ts', '../../lib/tenfold/result.ts'),
  plant('words-stay-at-the-edge', 'lib/notes/words.ts', '#i18n'),
  plant('only-shipped-packages', 'lib/calls/server.ts', 'hono'),
  plant('names-say-what-is-inside', 'lib/calls/pure.ts', './utils.ts'),
  plant('not-to-unresolvable', 'lib/calls/lost.ts', './nowhere.ts'),
];

/** Files that plants lean on and that break a rule only together with them. */
export const supports: Files = {
  'lib/calls/hen.ts': "import { thing } from './egg.ts';\nexport const hen = thing;\n",
  'lib/calls/utils.ts': 'export const anything = 1;\n',
  'lib/phone/find/parse.ts': "import * as v from 'valibot';\nexport const parse = v.string();\n",
  'lib/phone/find/number.ts': "import 'libphonenumber-js/min';\nexport const number = 1;\n",
};

/** A type-only import of each planted kind that is refused even so: types of a room one knows nothing of. */
export const typePlants: ImportPlant[] = [
  plant('tenfold-knows-nothing-of-us', 'lib/tenfold/typed.ts', '../calls/call.ts'),
  plant('services-share-types', 'lib/calls/contract.ts', '../messages/contract.ts'),
  plant('find-knows-nothing-of-us', 'lib/phone/find/typed.ts', '../../messages/contract.ts'),
];

/** What a CRM page must never load, behind an import that the table allows. */
export const heavyPlants: ImportPlant[] = [
  plant('content-script-stays-light', 'entrypoints/number-finder/parses.ts', '../../lib/phone/find/parse.ts'),
  plant('content-script-stays-light', 'entrypoints/number-finder/reads.ts', '../../lib/phone/find/number.ts'),
  plant('content-script-stays-light', 'entrypoints/number-chip/parses.ts', '../../lib/phone/find/parse.ts'),
  plant('content-script-stays-light', 'entrypoints/page-numbers/parses.ts', '../../lib/phone/find/parse.ts'),
];
