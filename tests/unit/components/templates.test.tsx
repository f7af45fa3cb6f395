import '../../support/i18n.ts';
import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { OptionsPage } from '../../../components/app/OptionsPage.tsx';
import { Panel } from '../../../components/app/Panel.tsx';
import type { NoteTemplate } from '../../../lib/settings/note-template.ts';
import { callFixture } from '../../fixtures/calls.ts';
import { type DeskFixture, deskFixture } from '../../fixtures/desk.ts';
import { show } from '../../support/screen.tsx';

const voicemail: NoteTemplate = { id: 'v', name: 'Voicemail left', text: 'Left a voicemail for {name}. Next: {step}' };
const offer: NoteTemplate = { id: 'o', name: 'Offer sent', text: 'Sent the offer.' };

function withTemplates(templates: NoteTemplate[]): DeskFixture {
  const fixture = deskFixture();
  fixture.view.preferences.value = { ...fixture.view.preferences.value, templates };
  return fixture;
}

function inCall(templates: NoteTemplate[]) {
  const fixture = withTemplates(templates);
  fixture.view.calls.value = [callFixture()];
  const user = show(<Panel />, fixture);
  return { fixture, user, notes: screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' }) };
}

const list = () => screen.queryByRole('listbox', { name: 'Templates' });
const options = () => screen.getAllByRole('option').map((option) => option.textContent);

describe('a slash at the beginning of a word', () => {
  it('offers the templates, and Enter inserts the one that is meant, with what is known filled in', async () => {
    const { user, notes, fixture } = inCall([voicemail, offer]);
    await user.type(notes, 'Called. /');
    expect(options()).toHaveLength(2);
    const active = document.getElementById(notes.getAttribute('aria-activedescendant') ?? '');
    expect(active?.textContent).toContain('Voicemail left');
    await user.keyboard('{ArrowDown}{ArrowUp}{Enter}');
    expect(list()).toBeNull();
    expect(notes.value).toBe('Called. Left a voicemail for Jane Cooper. Next: {step}');
    expect(notes.value.slice(notes.selectionStart, notes.selectionEnd)).toBe('{step}');
    expect(fixture.drafts.at(-1)?.description).toBe(notes.value);
  });

  it('offers only those with a word that begins like what is typed, and says how many', async () => {
    const { user, notes } = inCall([voicemail, offer]);
    await user.type(notes, '/of');
    expect(options()).toEqual(['Offer sentSent the offer.']);
    expect(screen.getByText('1 template. Enter inserts it.')).toBeTruthy();
    await user.keyboard('x');
    expect(list()).toBeNull();
    await user.keyboard('{Enter}');
    expect(notes.value).toBe('/ofx\n');
  });

  it('goes around the list by arrow keys, and Tab inserts as well', async () => {
    const { user, notes } = inCall([voicemail, offer]);
    await user.type(notes, '/');
    await user.keyboard('{ArrowUp}');
    expect(screen.getByRole('option', { selected: true }).textContent).toContain('Offer sent');
    await user.tab();
    expect(notes.value).toBe('Sent the offer.');
    expect(document.activeElement).toBe(notes);
  });

  it('inserts the one that is clicked, and the keyboard stays in the notes', async () => {
    const { user, notes } = inCall([voicemail, offer]);
    await user.type(notes, '/');
    await user.click(screen.getByRole('option', { name: /Offer sent/ }));
    expect(notes.value).toBe('Sent the offer.');
    expect(document.activeElement).toBe(notes);
  });

  it('is only a slash once Escape was pressed, and within a word', async () => {
    const { user, notes } = inCall([voicemail]);
    await user.type(notes, '/');
    await user.keyboard('{Escape}');
    expect(list()).toBeNull();
    await user.keyboard('v');
    expect(list()).toBeNull();
    await user.keyboard(' 3/');
    expect(list()).toBeNull();
    await user.keyboard(' /');
    expect(list()).toBeTruthy();
  });

  it('says that there are no templates, and where to write one', async () => {
    const { user, notes } = inCall([]);
    await user.type(notes, '/');
    expect(screen.getByRole('button', { name: 'Write one in the options' })).toBeTruthy();
    await user.keyboard('a');
    expect(screen.queryByRole('button', { name: 'Write one in the options' })).toBeNull();
  });
});

describe('options → Templates', () => {
  function part(templates: NoteTemplate[]) {
    const fixture = withTemplates(templates);
    const user = show(<OptionsPage />, fixture);
    const region = within(screen.getByRole('region', { name: 'Templates' }));
    return {
      user,
      fixture,
      region,
      click: (name: string) => user.click(region.getByRole('button', { name })),
      names: () => fixture.view.preferences.value.templates.map(({ name }) => name),
      texts: () => fixture.view.preferences.value.templates.map(({ text }) => text),
    };
  }

  it('adds one, after asking for what is missing', async () => {
    const { user, region, click, names, texts } = part([]);
    await click('Add template');
    await click('Save template');
    expect(region.getByText('Enter a name.')).toBeTruthy();
    expect(document.activeElement).toBe(region.getByLabelText('Name'));
    await user.keyboard('Callback');
    await user.type(region.getByLabelText('Text'), 'Calls back.');
    await click('Save template');
    expect([names(), texts()]).toEqual([['Callback'], ['Calls back.']]);
  });

  it('changes one, or leaves it as it is', async () => {
    const { user, region, click, names } = part([voicemail, offer]);
    await click('Change Offer sent');
    await user.type(region.getByLabelText('Name'), ' by e-mail');
    await click('Save template');
    expect(names()).toEqual(['Voicemail left', 'Offer sent by e-mail']);
    await click('Change Voicemail left');
    await user.clear(region.getByLabelText('Name'));
    await click('Cancel');
    expect(names()).toEqual(['Voicemail left', 'Offer sent by e-mail']);
  });

  it('orders them', async () => {
    const { region, click, names } = part([voicemail, offer]);
    expect(region.queryByRole('button', { name: 'Move Voicemail left up' })).toBeNull();
    await click('Move Voicemail left down');
    expect(names()).toEqual(['Offer sent', 'Voicemail left']);
    await click('Move Voicemail left up');
    expect(names()).toEqual(['Voicemail left', 'Offer sent']);
  });

  it('deletes one, and brings it back to its place', async () => {
    const { region, click, names } = part([voicemail, offer]);
    await click('Delete Voicemail left');
    expect(names()).toEqual(['Offer sent']);
    expect(region.getByText('Voicemail left was deleted.')).toBeTruthy();
    await click('Undo');
    expect(names()).toEqual(['Voicemail left', 'Offer sent']);
  });

  it('counts every click, also those that come before the first is stored', async () => {
    const { fixture, click, names } = part([voicemail, offer]);
    const { changePreferences } = fixture.desk;
    const waiting: (() => void)[] = [];
    fixture.desk.changePreferences = (change) => {
      waiting.push(() => void changePreferences(change));
      return Promise.resolve();
    };
    await click('Move Offer sent up');
    await click('Delete Voicemail left');
    await click('Undo');
    for (const store of waiting) store();
    expect(names()).toEqual(['Offer sent', 'Voicemail left']);
  });
});
