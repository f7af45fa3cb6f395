import '../../support/i18n.ts';
import { fireEvent, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AccountOptions } from '../../../components/app/AccountOptions.tsx';
import { type DeskFixture, deskFixture } from '../../fixtures/desk.ts';
import { show } from '../../support/screen.tsx';

const account = () => within(document.body);
const sentAs = (fixture: DeskFixture, name: string) =>
  fixture.sent.filter((sent) => sent.name === name).map(({ input }) => input);

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const jpeg = [0xff, 0xd8, 0xff, 0xe0];

function choose(bytes: readonly number[], { name = 'me.png', sizeBytes = bytes.length } = {}): void {
  const content = new Uint8Array(sizeBytes);
  content.set(bytes);
  fireEvent.change(account().getByLabelText('Picture'), { target: { files: [new File([content], name)] } });
}

/** Pictures are opened and drawn by the browser; here that is told instead. */
function openAs(size: { width: number; height: number } | undefined): void {
  const opened = { ...size, close: () => undefined };
  vi.stubGlobal('createImageBitmap', () => (size ? Promise.resolve(opened) : Promise.reject(new Error('broken'))));
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((take, type) => {
    take(new Blob(['cut out'], { type: type ?? '' }));
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('options → Account: picture', () => {
  it.each([png, jpeg])('is cut, and sent when that is confirmed', async (...bytes) => {
    openAs({ width: 4000, height: 3000 });
    const fixture = deskFixture();
    const user = show(<AccountOptions />, fixture);
    choose(bytes);
    const use = await account().findByRole('button', { name: 'Use this picture' });
    expect(account().getByRole<HTMLInputElement>('slider', { name: 'Left or right' }).disabled).toBe(false);
    expect(account().getByRole<HTMLInputElement>('slider', { name: 'Up or down' }).disabled).toBe(true);
    expect(sentAs(fixture, 'account.setPicture')).toEqual([]);
    await user.click(use);
    expect(await account().findByText('Saved')).toBeTruthy();
    expect(sentAs(fixture, 'account.setPicture')).toEqual([{ base64: btoa('cut out') }]);
    expect(account().queryByRole('button', { name: 'Use this picture' })).toBeNull();
  });

  it('is left alone when cutting is cancelled', async () => {
    openAs({ width: 40, height: 30 });
    const fixture = deskFixture();
    const user = show(<AccountOptions />, fixture);
    choose(png);
    await user.click(await account().findByRole('button', { name: 'Cancel' }));
    expect(account().queryByRole('slider', { name: 'Zoom' })).toBeNull();
    expect(sentAs(fixture, 'account.setPicture')).toEqual([]);
  });

  it.each([
    [[0x47, 0x49, 0x46, 0x38], 10, /not a JPEG or PNG/],
    [[], 0, /not a JPEG or PNG/],
    [png, 10, /not a JPEG or PNG/],
    [png, 30_000_000, /smaller than 30 MB/],
  ])('is refused before anything is sent', async (bytes, sizeBytes, words) => {
    openAs(undefined);
    const fixture = deskFixture();
    show(<AccountOptions />, fixture);
    choose(bytes, { sizeBytes });
    expect((await account().findByRole('alert')).textContent).toMatch(words);
    expect(sentAs(fixture, 'account.setPicture')).toEqual([]);
  });

  it('can be removed when there is one', async () => {
    const fixture = deskFixture();
    const user = show(<AccountOptions />, fixture);
    expect(account().queryByRole('button', { name: 'Remove picture' })).toBeNull();
    const { view } = fixture;
    if (view.account.value.state === 'signed-in') {
      view.account.value = { ...view.account.value, pictureUrl: 'https://pictures.example.com/dana.png' };
    }
    await user.click(await account().findByRole('button', { name: 'Remove picture' }));
    expect(sentAs(fixture, 'account.removePicture')).toEqual([{}]);
  });
});
