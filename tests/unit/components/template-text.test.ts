import { describe, expect, it } from 'vitest';
import { slashWord, templatesFor } from '../../../components/note/slash-word.ts';
import { firstGap, templateText } from '../../../components/note/template-text.ts';

describe('the slash word before the caret', () => {
  it.each([
    ['/', 1, { start: 0, end: 1, query: '' }],
    ['Called /vo', 10, { start: 7, end: 10, query: 'vo' }],
    ['one\n/two', 8, { start: 4, end: 8, query: 'two' }],
    ['/vo and more', 3, { start: 0, end: 3, query: 'vo' }],
  ])('%j', (text, caret, word) => {
    expect(slashWord(text, caret)).toEqual(word);
  });

  it.each(['3/4', 'https://x', 'and/or', '/usr/bin', '/vo ', ''])('is none in %j', (text) => {
    expect(slashWord(text, text.length)).toBeUndefined();
  });
});

it('a template is found by the beginning of each of its words, whatever the case', () => {
  const template = { id: 't', name: 'Left voicemail (mobile)', text: '' };
  for (const query of ['', 'LEFT', 'voice', 'mob']) expect(templatesFor([template], query)).toEqual([template]);
  for (const query of ['mail', 'x']) expect(templatesFor([template], query)).toEqual([]);
});

describe('the text of a template', () => {
  it('has what is known filled in, every time it stands there', () => {
    const values = { name: 'Jane', number: '+1 512-555-1212', date: '3/12/2026', time: '9:04 AM', agent: 'Dana' };
    expect(templateText('{agent} called {name} ({number}) on {date}, {time}. {name}!', values)).toBe(
      'Dana called Jane (+1 512-555-1212) on 3/12/2026, 9:04 AM. Jane!',
    );
  });

  it('keeps what is not known as a gap, and takes a name as it is', () => {
    expect(templateText('To {name}: {next step}', { name: '' })).toBe('To {name}: {next step}');
    expect(templateText('To {name}', { name: '$& {number}', number: '1' })).toBe('To $& {number}');
  });

  it('says where its first gap stands', () => {
    expect(firstGap('Next: {step}, {who}')).toEqual({ start: 6, end: 12 });
    expect(firstGap('No gap {\n}')).toBeUndefined();
  });
});
