import '../../support/i18n.ts';
import { act, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Panel } from '../../../components/app/Panel.tsx';
import { callFixture, intentFixture, noteFixture } from '../../fixtures/calls.ts';
import { deskFixture, nowMs } from '../../fixtures/desk.ts';
import { show } from '../../support/screen.tsx';

const notes = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' });
const saved = () => screen.getAllByRole('status').map((line) => line.textContent);

describe('a note that is begun before the call is there', () => {
  it('goes on in the same box, with text, focus and caret, when the call gets its id', async () => {
    const fixture = deskFixture();
    fixture.view.intents.value = [intentFixture()];
    const user = show(<Panel />, fixture);
    await user.type(notes(), 'Asked about March');
    notes().setSelectionRange(5, 5);
    const box = notes();

    await act(() => {
      fixture.view.calls.value = [callFixture({ status: 'queued', startedAtMs: nowMs })];
    });
    await act(() => {
      fixture.view.intents.value = [intentFixture({ state: 'placed', callId: 'call-1' })];
    });

    expect(notes()).toBe(box);
    expect(notes().value).toBe('Asked about March');
    expect(document.activeElement).toBe(box);
    expect(box.selectionStart).toBe(5);
  });

  it('is written under the number first, then under the call', async () => {
    const fixture = deskFixture();
    fixture.view.intents.value = [intentFixture()];
    const user = show(<Panel />, fixture);
    await user.type(notes(), 'a');
    await act(() => {
      fixture.view.intents.value = [intentFixture({ state: 'placed', callId: 'call-1' })];
      fixture.view.calls.value = [callFixture({ status: 'queued' })];
    });
    await user.type(notes(), 'b');
    const edit = { subject: '', baseDescription: '' };
    expect(fixture.drafts).toEqual([
      { ...edit, key: 'number:+15125551212', description: 'a' },
      { ...edit, key: 'call-1', description: 'a' },
      { ...edit, key: 'call-1', description: 'ab' },
    ]);
  });
});

describe('a note', () => {
  it('is written at every key', async () => {
    const fixture = deskFixture();
    fixture.view.calls.value = [callFixture()];
    const user = show(<Panel />, fixture);
    await user.type(screen.getByRole('textbox', { name: 'Subject' }), 'Hi');
    expect(fixture.drafts.map((draft) => draft.subject)).toEqual(['H', 'Hi']);
  });

  it('follows what is typed in another surface', async () => {
    const fixture = deskFixture();
    fixture.view.calls.value = [callFixture()];
    show(<Panel />, fixture);
    const draft = { key: 'call-1', userId: 'u1', subject: '', editedAtMs: nowMs + 5, baseDescription: '' };
    await act(() => {
      fixture.view.drafts.value = new Map([['call-1', { ...draft, description: 'typed elsewhere' }]]);
    });
    expect(notes().value).toBe('typed elsewhere');
  });

  it('says "Saved" only after it was read back', async () => {
    const fixture = deskFixture();
    fixture.view.calls.value = [callFixture()];
    const user = show(<Panel />, fixture);
    await user.type(notes(), 'x');
    expect(saved()).toContain('Saving…');
    await act(() => {
      fixture.view.notes.value = new Map([['call-1', noteFixture({ savedDescription: 'x', savedEditAtMs: nowMs })]]);
    });
    expect(saved()).toContain('Saved');
  });

  it('shows both texts when it was changed elsewhere, and takes the other one when asked', async () => {
    const fixture = deskFixture();
    fixture.view.calls.value = [callFixture()];
    const user = show(<Panel />, fixture);
    await user.type(notes(), 'mine');
    await act(() => {
      fixture.view.notes.value = new Map([['call-1', noteFixture({ state: 'conflict', theirs: 'from Tom' })]]);
    });
    expect(screen.getByText('from Tom')).toBeTruthy();
    expect(saved()).toContain('Not saved yet');
    await user.click(screen.getByRole('button', { name: 'Keep theirs' }));
    expect(fixture.sent).toContainEqual({ name: 'note.resolve', input: { callId: 'call-1', keep: 'theirs' } });
    expect(notes().value).toBe('from Tom');
  });
});
