import '../../support/i18n.ts';
import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { DiagnosticsOptions } from '../../../components/app/DiagnosticsOptions.tsx';
import { deskFixture } from '../../fixtures/desk.ts';
import { show } from '../../support/screen.tsx';

const log = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Log' });
const click = (name: string) => screen.getByRole('button', { name });

function deskWithLog() {
  const written = { text: 'Ringside 1\ndial …12 placed' };
  const fixture = deskFixture({
    'diagnostics.read': () => ({ ok: true, data: { ...written } }),
    'diagnostics.clear': () => {
      written.text = 'Ringside 1';
      return { ok: true, data: null };
    },
  });
  return { fixture, written };
}

it('the log is shown, and what is copied is the log as it is then', async () => {
  const { fixture, written } = deskWithLog();
  const user = show(<DiagnosticsOptions />, fixture);
  expect((await log()).value).toBe(written.text);
  written.text += '\nnote saved';
  await user.click(click('Copy'));
  expect(fixture.copied).toEqual([written.text]);
  expect(screen.getByRole('status').textContent).toBe('Copied');
});

it('a browser that does not allow copying is no reason to lose the log', async () => {
  const { fixture } = deskWithLog();
  fixture.desk.copyText = () => Promise.reject(new Error('not allowed'));
  const user = show(<DiagnosticsOptions />, fixture);
  await log();
  await user.click(click('Copy'));
  expect(screen.getByRole('alert').textContent).toContain('Select the text');
});

it('a cleared log is shown empty', async () => {
  const { fixture } = deskWithLog();
  const user = show(<DiagnosticsOptions />, fixture);
  await log();
  await user.click(click('Clear'));
  expect((await log()).value).toBe('Ringside 1');
  expect(screen.getByRole('status').textContent).toBe('Cleared');
});

it('a worker that does not answer is said', async () => {
  const error = { code: 'no-answer' as const, message: '', retryable: true };
  show(<DiagnosticsOptions />, deskFixture({ 'diagnostics.read': () => ({ ok: false, error }) }));
  expect((await screen.findByRole('alert')).textContent).toContain('not answering');
});
