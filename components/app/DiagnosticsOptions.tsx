import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { DiagnosticsPart } from '../options/DiagnosticsPart.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { useDesk } from './DeskProvider.tsx';
import { useCommand } from './use-command.ts';

/** Options → Diagnostics: the worker's log. It is read when it is asked for, not followed. */
export function DiagnosticsOptions() {
  const desk = useDesk();
  const read = useCommand('diagnostics.read');
  const clear = useCommand('diagnostics.clear');
  const [text, setText] = useState<string>();
  const [done, setDone] = useState('');
  const [isCopyRefused, setIsCopyRefused] = useState(false);

  async function look(): Promise<string | undefined> {
    const answer = await read.run({});
    if (!answer?.ok) return undefined;
    setText(answer.data.text);
    return answer.data.text;
  }

  useEffect(() => void look(), []);

  async function copy(): Promise<void> {
    setDone('');
    setIsCopyRefused(false);
    const latest = await look();
    if (latest === undefined) return;
    await desk.copyText(latest).then(
      () => setDone(i18n.t('options.diagnostics.copied')),
      () => setIsCopyRefused(true),
    );
  }

  async function forget(): Promise<void> {
    setDone('');
    const answer = await clear.run({});
    if (!answer?.ok) return;
    await look();
    setDone(i18n.t('options.diagnostics.cleared'));
  }

  const failed = read.error ?? clear.error;
  const refused = isCopyRefused ? i18n.t('options.diagnostics.copyRefused') : undefined;
  return (
    <DiagnosticsPart
      text={text}
      isBusy={read.isBusy || clear.isBusy}
      done={done}
      error={failed === undefined ? refused : failureWords(failed.code)}
      onCopy={() => void copy()}
      onClear={() => void forget()}
    />
  );
}
