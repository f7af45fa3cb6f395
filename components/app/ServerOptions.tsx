import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { MessageInput } from '../../lib/messages/contract.ts';
import { originOf, permissionFor } from '../../lib/settings/address.ts';
import { build } from '../../lib/settings/build.ts';
import { type ServerOutcome, ServerPart } from '../options/ServerPart.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { useDesk } from './DeskProvider.tsx';
import { ServerAccess } from './ServerAccess.tsx';
import { useCommand } from './use-command.ts';

const nothing = {};

type ServerInput = MessageInput<'server.save'>;

const builtIn: readonly string[] = [
  ...build.grantedOrigins,
  permissionFor(build.apiAddress),
  permissionFor(build.betaAddress),
];

function addressesIn(typed: ServerInput): Partial<Record<'apiAddress' | 'betaAddress', string>> {
  const apiAddress = originOf(typed.apiAddress);
  const betaAddress = originOf(typed.betaAddress);
  return { ...(apiAddress && { apiAddress }), ...(betaAddress && { betaAddress }) };
}

/** Options → Server: checks the addresses, asks Chrome for access to their hosts, then hands them to the worker. */
export function ServerOptions() {
  const desk = useDesk();
  const byPolicy = desk.view.policy.value.server ?? nothing;
  const save = useCommand('server.save');
  const [outcome, setOutcome] = useState<ServerOutcome>({ kind: 'none' });

  async function submit(typed: ServerInput): Promise<void> {
    const { apiAddress, betaAddress } = addressesIn(typed);
    if (apiAddress === undefined || betaAddress === undefined) {
      const fields = [
        ...(apiAddress === undefined ? (['apiAddress'] as const) : []),
        ...(betaAddress === undefined ? (['betaAddress'] as const) : []),
      ];
      setOutcome({ kind: 'wrong', fields });
      return;
    }
    const wanted = new Set([apiAddress, betaAddress].map(permissionFor));
    const missing = [...wanted].filter((pattern) => !builtIn.includes(pattern));
    // Chrome asks only within the click, so nothing may be awaited before this.
    if (missing.length > 0 && !(await desk.requestOrigins(missing))) {
      setOutcome({ kind: 'failed', words: i18n.t('options.server.denied', [missing.join(', ')]) });
      return;
    }
    const answer = await save.run({ ...typed, apiAddress, betaAddress });
    if (answer?.ok) setOutcome({ kind: 'saved' });
    else if (answer) {
      const words = `${i18n.t('options.server.failed')} ${failureWords(answer.error.code)}`;
      setOutcome({ kind: 'failed', words });
    }
  }

  return (
    <>
      <ServerAccess />
      <ServerPart
        // What the administrator changes while this is open stands in the fields at once.
        key={JSON.stringify(byPolicy)}
        server={desk.view.server.value}
        locked={new Set(Object.keys(byPolicy))}
        isBusy={save.isBusy}
        outcome={outcome}
        onSave={(typed) => void submit(typed)}
        onEdit={() => setOutcome({ kind: 'none' })}
      />
    </>
  );
}
