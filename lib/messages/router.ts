import * as v from 'valibot';
import type { Feature } from '../settings/features.ts';
import {
  contract,
  type MessageAnswer,
  type MessageError,
  type MessageInput,
  type MessageName,
  type SenderKind,
} from './contract.ts';
import { featureOf, switchedOff } from './switched-off.ts';
import { contractVersion } from './version.ts';

/** What the browser says about a sender; nothing a message says about itself counts. */
export interface Sender {
  id?: string | undefined;
  origin?: string | undefined;
  tabId?: number | undefined;
  pageAddress?: string | undefined;
  documentId?: string | undefined;
}

export interface From {
  kind: SenderKind;
  /** The sending page's origin, as the browser tells it. */
  origin: string | undefined;
  tabId: number | undefined;
  /** What the tab showed when the message was sent; undefined where its site is not granted. */
  pageAddress: string | undefined;
  /** The sending page, or the frame of it. */
  documentId: string | undefined;
}

export type Handlers = {
  [N in MessageName]: (input: MessageInput<N>, from: From) => Promise<MessageAnswer<N>>;
};

export interface RouterDeps {
  handlers: Handlers;
  /** The extension's id. */
  ownId: string;
  /** `chrome-extension://` and the id. */
  ownOrigin: string;
  /** Whether the administrator has switched this off. */
  isSwitchedOff(feature: Feature): Promise<boolean>;
  /** True when this is why a handler threw: the browser could not keep what had to be written first. */
  isNotKept(error: unknown): boolean;
  /** A handler threw: that is a bug, and the only place where it is caught. */
  onBug(name: MessageName, error: unknown): void;
}

const wire = v.object({ ringside: v.number(), name: v.string(), input: v.unknown() });

function refusal(code: MessageError['code'], message: string): MessageAnswer<MessageName> {
  return { ok: false, error: { code, message, retryable: false } };
}

/** Compares with the contract's schema, which has no transformations: what fits is the input itself. */
function isInputOf<N extends MessageName>(name: N, input: unknown): input is MessageInput<N> {
  return v.is(contract[name].input, input);
}

function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(contract, name);
}

/** Our own pages have our origin; a script in a web page has that page's, whatever it claims. */
export function senderKind(sender: Sender, own: { ownId: string; ownOrigin: string }): SenderKind | undefined {
  if (sender.id !== own.ownId) return undefined;
  return sender.origin === own.ownOrigin ? 'ringside' : 'page';
}

/**
 * The one place where messages arrive. In this order, and in the same synchronous turn, because opening the side
 * panel is only allowed within it: shape, version, name, sender, schema, handler.
 *
 * @returns a listener; it answers `undefined` at once to what is no message of ours
 */
export function createRouter(deps: RouterDeps) {
  async function run<N extends MessageName>(name: N, input: MessageInput<N>, from: From): Promise<MessageAnswer<N>> {
    const handler: Handlers[N] = deps.handlers[name];
    const feature = featureOf(name);
    try {
      // Nothing is awaited for the others: some must do their work in this very turn.
      if (feature && (await deps.isSwitchedOff(feature))) return switchedOff;
      return await handler(input, from);
    } catch (error) {
      if (deps.isNotKept(error)) {
        const message = 'there was no room to write it down';
        return { ok: false, error: { code: 'disk-full', message, retryable: true } };
      }
      deps.onBug(name, error);
      return { ok: false, error: { code: 'bug', message: 'something went wrong inside Ringside', retryable: true } };
    }
  }

  return (message: unknown, sender: Sender): Promise<MessageAnswer<MessageName>> | undefined => {
    const shape = v.safeParse(wire, message);
    if (!shape.success) return undefined;
    const { ringside: version, name, input } = shape.output;
    if (version !== contractVersion) return Promise.resolve(refusal('outdated', 'this page is of another version'));
    if (!isMessageName(name)) return Promise.resolve(refusal('invalid', 'there is no such message'));
    const kind = senderKind(sender, deps);
    const allowed: readonly SenderKind[] = contract[name].senders;
    if (kind === undefined || !allowed.includes(kind)) {
      return Promise.resolve(refusal('forbidden', `${name} may not be sent from here`));
    }
    if (!isInputOf(name, input)) return Promise.resolve(refusal('invalid', `${name} does not fit its schema`));
    const { origin, tabId, pageAddress, documentId } = sender;
    return run(name, input, { kind, origin, tabId, pageAddress, documentId });
  };
}
