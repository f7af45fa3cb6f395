import '../../support/i18n.ts';
import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Panel } from '../../../components/app/Panel.tsx';
import { deskFixture } from '../../fixtures/desk.ts';
import { show } from '../../support/screen.tsx';

function signedOut(reason: 'never' | 'expired' | 'moved', code?: 'refused' | 'offline', field?: 'apiAddress') {
  const error = code && { code, message: '', retryable: false, ...(field ? { field } : {}) };
  const fixture = deskFixture(error && { 'session.signIn': () => ({ ok: false, error }) });
  fixture.view.account.value = { state: 'signed-out', reason };
  return fixture;
}

describe('signing in', () => {
  it('sends what was typed, kept signed in unless told otherwise', async () => {
    const fixture = signedOut('never');
    const user = show(<Panel />, fixture);
    await user.type(await screen.findByLabelText('Email'), ' dana@example.com ');
    await user.type(screen.getByLabelText('Password'), 'secret');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(fixture.sent).toContainEqual({
      name: 'session.signIn',
      input: { username: 'dana@example.com', password: 'secret', keepSignedIn: true },
    });
  });

  it('asks for what is missing instead of sending it', async () => {
    const fixture = signedOut('never');
    const user = show(<Panel />, fixture);
    await user.click(await screen.findByRole('button', { name: 'Sign in' }));
    expect(screen.getByText('Enter your email.')).toBeTruthy();
    expect(screen.getByText('Enter your password.')).toBeTruthy();
    expect(fixture.sent).toEqual([]);
  });

  it('says in an alert what to do after a refusal, and keeps what was typed', async () => {
    const user = show(<Panel />, signedOut('never', 'refused'));
    await user.type(await screen.findByLabelText('Email'), 'dana@example.com');
    await user.type(screen.getByLabelText('Password'), 'wrong{Enter}');
    expect((await screen.findByRole('alert')).textContent).toMatch(/Check both and try again/);
    expect(screen.getByLabelText<HTMLInputElement>('Email').value).toBe('dana@example.com');
  });

  it('says that the server was changed meanwhile, and not that the password is wrong', async () => {
    const user = show(<Panel />, signedOut('never', 'refused', 'apiAddress'));
    await user.type(await screen.findByLabelText('Email'), 'dana@example.com');
    await user.type(screen.getByLabelText('Password'), 'secret{Enter}');
    expect((await screen.findByRole('alert')).textContent).toMatch(/server was changed meanwhile/);
  });

  it('says who ended the session when the administrator has set another server', async () => {
    show(<Panel />, signedOut('moved'));
    expect(await screen.findByText(/Your administrator has set another Tenfold server/)).toBeTruthy();
  });

  it('says that nothing is lost when the session ended by itself', async () => {
    show(<Panel />, signedOut('expired'));
    expect(await screen.findByText(/nothing you typed is lost/)).toBeTruthy();
  });
});
