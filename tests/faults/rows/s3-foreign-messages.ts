import { expect, type Page, type Worker } from '@playwright/test';
import { JANE_COOPER } from '../../sandbox/people.ts';
import type { Control } from '../../support/control.ts';
import { crmOn } from '../../support/crm.ts';
import { createForeignMessages, type ForeignMessage } from '../foreign-messages.ts';
import { heldState } from '../held-state.ts';
import { makeOtherExtension } from '../other-extension.ts';
import type { Bench, Rig } from '../rig.ts';
import { defineRow, type RowOutcome } from '../row.ts';
import { openScriptWorld } from '../script-world.ts';

const batchSize = 100;

/** What came back: the answer, or the browser's refusal to deliver. */
interface Reply {
  answer?: { ok?: unknown; data?: unknown } | null;
  refusedByBrowser?: string;
}

/** Runs where the messages are sent from; a port is opened for every tenth, should somebody listen there. */
async function sendAll({ to, messages }: { to: string | null; messages: unknown[] }): Promise<Reply[]> {
  return Promise.all(
    messages.map(async (message, index): Promise<Reply> => {
      try {
        if (index % 10 === 0)
          (to === null ? chrome.runtime.connect() : chrome.runtime.connect(to)).postMessage(message);
        const sent = to === null ? chrome.runtime.sendMessage(message) : chrome.runtime.sendMessage(to, message);
        return { answer: (await sent) as NonNullable<Reply['answer']> };
      } catch (error) {
        return { refusedByBrowser: String(error) };
      }
    }),
  );
}

/** A sentence when something came of a message that must not have; undefined when all is well. */
function complaint({ message, fate }: ForeignMessage, { answer }: Reply): string | undefined {
  const told = JSON.stringify(answer ?? null);
  const what = `${JSON.stringify(message).slice(0, 120)} was answered ${told.slice(0, 120)}`;
  if (told.includes(JANE_COOPER.name)) return `a customer's name: ${what}`;
  if (fate === 'unheard') return answer ? what : undefined;
  if (fate === 'refused') return answer?.ok === false ? undefined : what;
  return answer?.ok === true ? undefined : what;
}

type SendBatch = (messages: unknown[]) => Promise<Reply[]>;

/** The flood itself; gives a sentence for each message that had an effect or the wrong answer. */
async function flood(rig: Rig, count: number, send: SendBatch, judge: typeof complaint): Promise<string[]> {
  const { next } = createForeignMessages(rig.random);
  const broken: string[] = [];
  const lost = await rig.repeat(Math.ceil(count / batchSize), async (batch) => {
    const first = batch * batchSize;
    const messages = Array.from({ length: Math.min(batchSize, count - first) }, (_, index) => next(first + index));
    const replies = await send(messages.map(({ message }) => message));
    for (const [index, message] of messages.entries()) {
      const sentence = judge(message, replies[index] ?? {});
      if (sentence !== undefined) broken.push(`${String(first + index + 1)}: ${sentence}`);
    }
  });
  return [...broken, ...lost];
}

/** What the server was asked for that watching calls does not ask for by itself. */
async function foreignRequests(control: Control): Promise<string[]> {
  const requests = await control.requests();
  const isWatching = ({ method, path }: { method: string; path: string }) =>
    method === 'GET' && /^\/(?:v2\/(?:calls|users\/me|organizations)|pictures)\b/u.test(path);
  return requests
    .filter((request) => !isWatching(request))
    .map(({ method, path }) => `the server was asked ${method} ${path}`);
}

async function signInAndMark({ ringside, addresses }: Bench) {
  const options = await ringside.openOptions();
  await options.useClient(addresses);
  await options.page.close();
  const panel = await ringside.openPanel();
  await panel.signIn(addresses.username, addresses.password);
  await expect(panel.phoneNumber).toBeVisible();
  const crm = crmOn(await ringside.context.newPage(), addresses.crm);
  await crm.openPerson(JANE_COOPER);
  await expect.poll(crm.marks).not.toHaveLength(0);
  return { panel, crm };
}

/** Floods from the CRM page's world, then from the other extension. */
async function floodFromBoth(rig: Rig, count: number, bench: Bench, page: Page, stranger: Worker): Promise<string[]> {
  const { extensionId } = bench.ringside;
  const world = await openScriptWorld(page, extensionId);
  const fromPages = Math.ceil((count * 10) / 11);
  const fromPage: SendBatch = (messages) =>
    world.run(`(${sendAll.toString()})(${JSON.stringify({ to: null, messages })})`);
  const fromStranger: SendBatch = (messages) => stranger.evaluate(sendAll, { to: extensionId, messages });
  return [
    ...(await flood(rig, fromPages, fromPage, complaint)),
    ...(await flood(rig, count - fromPages, fromStranger, (_, { answer }) =>
      answer ? 'another extension was answered' : undefined,
    )),
  ];
}

/** What must be as it was: gives a function that says what is not. */
async function remember({ ringside, control }: Bench, page: Page): Promise<() => Promise<string[]>> {
  const worker = await ringside.serviceWorker();
  await worker.evaluate(() => Object.assign(globalThis, { isUntouched: true }));
  const pages = ringside.context.pages().length;
  const before = await heldState(page);
  await control.forgetRequests();
  return async () => {
    const successor = await ringside.serviceWorker();
    const isSame = await successor.evaluate(() => 'isUntouched' in globalThis);
    return [
      ...(await foreignRequests(control)),
      ...(isSame ? [] : ['the worker was started again']),
      ...(ringside.context.pages().length === pages ? [] : ['a page was opened']),
      ...((await heldState(page)) === before ? [] : ['storage, vault or permissions changed']),
    ];
  };
}

async function run(rig: Rig, count: number, other: ReturnType<typeof makeOtherExtension>): Promise<RowOutcome> {
  const bench = await rig.open({}, { beside: [other.folder] });
  const { control } = bench;
  const { panel, crm } = await signInAndMark(bench);
  // The offscreen document listens as well, once it is there: a renewal starts it.
  await control.expireTokens();
  await expect.poll(async () => (await control.requests('/api/v1/oauth/token')).length).toBe(2);
  const stranger = await other.worker(bench.ringside.context);
  const changes = await remember(bench, panel.page);

  const startedAtMs = Date.now();
  const broken = await floodFromBoth(rig, count, bench, crm.page, stranger);
  const seconds = Math.round((Date.now() - startedAtMs) / 1000);
  const polls = (await control.requests()).length;
  broken.push(...(await changes()));
  const seen = await other.seen(stranger);
  if (seen.authorizations > 0) broken.push("another extension saw Ringside's token");
  await panel.dial(JANE_COOPER.phone);
  const figures = {
    'requests meanwhile, all of them watching': `${String(polls)} in ${String(seconds)} s`,
    'requests that webRequest on all sites shows another extension': `${String(seen.ofPages)} of pages, ${String(seen.ofRingside)} of Ringside`,
  };
  return { trials: count, broken, figures };
}

export const row = defineRow({
  id: 'S3',
  fault: 'messages from a content script (10 of 11), from another extension (1 of 11)',
  mustHold:
    'no effect but verdicts, the script of the chip, "visible" and refused dials; none at all from the extension; the worker stays',
  count: 11_000,
  quickCount: 220,
  async run(rig, count) {
    const other = makeOtherExtension();
    try {
      return await run(rig, count, other);
    } finally {
      other.remove();
    }
  },
});
