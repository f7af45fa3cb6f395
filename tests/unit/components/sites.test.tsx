import '../../support/i18n.ts';
import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { OptionsPage } from '../../../components/app/OptionsPage.tsx';
import { Panel } from '../../../components/app/Panel.tsx';
import { SiteLine } from '../../../components/app/SiteLine.tsx';
import { NotKeptError } from '../../../lib/browser/not-kept.ts';
import { deskFixture } from '../../fixtures/desk.ts';
import { show } from '../../support/screen.tsx';

const refusedSites = () => within(screen.getByRole('list', { name: 'Not on these sites' }));
const siteToLeave = () => screen.getByRole('textbox', { name: 'Site to leave alone' });
const crm = 'https://crm.example.com/contacts/1';

describe('the panel, beside a page of a granted site', () => {
  it('switches the site off and on again', async () => {
    const fixture = deskFixture();
    fixture.view.pageInFront.value = crm;
    const user = show(<Panel />, fixture);
    await user.click(await screen.findByRole('button', { name: 'Not on this site' }));
    expect(fixture.view.preferences.value.refusedSites).toEqual(['*://crm.example.com/*']);
    expect(screen.getAllByText('Ringside leaves crm.example.com alone.').length).toBeGreaterThan(0);
    await user.click(screen.getByRole('button', { name: 'Find numbers on this site' }));
    expect(fixture.view.preferences.value.refusedSites).toEqual([]);
    expect(screen.getByRole('button', { name: 'Not on this site' })).toBeTruthy();
  });

  it('takes back the wildcard that refuses it, and nothing else', async () => {
    const fixture = deskFixture();
    fixture.view.pageInFront.value = crm;
    fixture.view.preferences.value = {
      ...fixture.view.preferences.value,
      refusedSites: ['*://*.example.com/*', '*://mail.test/*'],
    };
    const user = show(<SiteLine />, fixture);
    await user.click(screen.getByRole('button', { name: 'Find numbers on this site' }));
    expect(fixture.view.preferences.value.refusedSites).toEqual(['*://mail.test/*']);
  });

  it("offers no way round the administrator's refusal", () => {
    const fixture = deskFixture();
    fixture.view.pageInFront.value = crm;
    fixture.view.policy.value = { ...fixture.view.policy.value, refusedSites: ['*://*.example.com/*'] };
    show(<SiteLine />, fixture);
    expect(screen.getByText('Your administrator switched Ringside off on crm.example.com.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /this site/ })).toBeNull();
  });

  it.each([undefined, 'https://elsewhere.test/', 'chrome://settings'])('says nothing of %s', (address) => {
    const fixture = deskFixture();
    fixture.view.pageInFront.value = address;
    show(<SiteLine />, fixture);
    expect(screen.queryByRole('button', { name: /this site/ })).toBeNull();
  });
});

describe('a site that cannot be taken off or put on the list, because the disk is full', () => {
  const isFull = () => Promise.reject(new NotKeptError('the disk is full'));

  it('is still on it in the options, which say why', async () => {
    const fixture = deskFixture();
    fixture.view.preferences.value = { ...fixture.view.preferences.value, refusedSites: ['*://example.com/*'] };
    fixture.desk.allowSites = isFull;
    const user = show(<OptionsPage />, fixture);
    await user.click(screen.getByRole('button', { name: 'Allow example.com again' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/storage is full/);
    expect(refusedSites().getByText('example.com')).toBeTruthy();
  });

  it('is said beside the page, and no longer once there is room', async () => {
    const fixture = deskFixture();
    const { refuseSite } = fixture.desk;
    fixture.view.pageInFront.value = crm;
    fixture.desk.refuseSite = isFull;
    const user = show(<SiteLine />, fixture);
    await user.click(screen.getByRole('button', { name: 'Not on this site' }));
    expect((await screen.findByText(/storage is full/)).closest('[role=alert]')).toBeTruthy();
    fixture.desk.refuseSite = refuseSite;
    await user.click(screen.getByRole('button', { name: 'Not on this site' }));
    expect(screen.queryByText(/storage is full/)).toBeNull();
  });
});

describe('options → Click to dial', () => {
  it('leaves a wildcard alone, and allows it again', async () => {
    const fixture = deskFixture();
    const user = show(<OptionsPage />, fixture);
    await user.type(siteToLeave(), '*.Example.com');
    await user.click(screen.getByRole('button', { name: 'Leave alone' }));
    expect(refusedSites().getByText('*.example.com')).toBeTruthy();
    expect(siteToLeave()).toHaveProperty('value', '');
    await user.click(screen.getByRole('button', { name: 'Allow *.example.com again' }));
    expect(fixture.view.preferences.value.refusedSites).toEqual([]);
  });

  it('says what is no site, and what is on the list', async () => {
    const fixture = deskFixture();
    fixture.view.preferences.value = { ...fixture.view.preferences.value, refusedSites: ['*://example.com/*'] };
    const user = show(<OptionsPage />, fixture);
    await user.type(siteToLeave(), 'no site');
    await user.click(screen.getByRole('button', { name: 'Leave alone' }));
    expect(screen.getByText('Enter a site, such as crm.example.com or *.example.com.')).toBeTruthy();
    expect(siteToLeave().getAttribute('aria-invalid')).toBe('true');
    await user.clear(siteToLeave());
    await user.type(siteToLeave(), 'https://example.com/page');
    await user.click(screen.getByRole('button', { name: 'Leave alone' }));
    expect(screen.getByText('example.com is on the list already.')).toBeTruthy();
    expect(fixture.view.preferences.value.refusedSites).toEqual(['*://example.com/*']);
  });

  it("shows the administrator's sites, locked, and what could not be read", () => {
    const fixture = deskFixture();
    fixture.view.policy.value = {
      grantedSites: ['https://crm.example.com/*', 'https://*.sales.test/*'],
      refusedSites: ['*://mail.example.com/*'],
      unusable: ['no site'],
      unusableRules: ['no pattern'],
    };
    show(<OptionsPage />, fixture);
    const [locked] = refusedSites().getAllByRole('listitem');
    expect(locked?.textContent).toBe('mail.example.comSet by your administrator');
    const offered = within(screen.getByRole('list', { name: 'Offered by your administrator' }));
    expect(offered.getByText('Allowed')).toBeTruthy();
    expect(offered.getByRole('button', { name: 'Allow *.sales.test' })).toBeTruthy();
    expect(screen.getByText(/names no site and is left out: “no site”$/)).toBeTruthy();
    expect(screen.getByText(/cannot be read and is left out: “no pattern”$/)).toBeTruthy();
  });

  it("asks Chrome for the site that the administrator offers, at the user's click", async () => {
    const fixture = deskFixture();
    fixture.view.policy.value = { ...fixture.view.policy.value, grantedSites: ['https://*.sales.test/*'] };
    const asked: string[][] = [];
    fixture.desk.requestOrigins = (origins) => {
      asked.push(origins);
      return Promise.resolve(true);
    };
    const user = show(<OptionsPage />, fixture);
    await user.click(screen.getByRole('button', { name: 'Allow *.sales.test' }));
    expect(asked).toEqual([['https://*.sales.test/*']]);
  });

  it('says when the offered site was denied, and no longer once it is allowed', async () => {
    const fixture = deskFixture();
    fixture.view.policy.value = { ...fixture.view.policy.value, grantedSites: ['https://*.sales.test/*'] };
    fixture.desk.requestOrigins = () => Promise.resolve(false);
    const user = show(<OptionsPage />, fixture);
    await user.click(screen.getByRole('button', { name: 'Allow *.sales.test' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/was not given access to https:\/\/\*\.sales\.test/);
    fixture.desk.requestOrigins = () => Promise.resolve(true);
    await user.click(screen.getByRole('button', { name: 'Allow *.sales.test' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each([
    ['refuses', () => Promise.resolve(false)],
    ['fails at it', () => Promise.reject(new Error('no such permission'))],
  ])('says when a site stays because Chrome %s', async (_, removeOrigins) => {
    const fixture = deskFixture();
    fixture.desk.removeOrigins = removeOrigins;
    const user = show(<OptionsPage />, fixture);
    await user.click(screen.getByRole('button', { name: 'Remove https://crm.example.com/*' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/keeps its access to https:\/\/crm\.example\.com/);
  });
});
