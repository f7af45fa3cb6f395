import '../../support/i18n.ts';
import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Panel } from '../../../components/app/Panel.tsx';
import { callFixture, jane, marcus, priya } from '../../fixtures/calls.ts';
import { deskFixture } from '../../fixtures/desk.ts';
import { show } from '../../support/screen.tsx';

const callRegion = () => within(screen.getByRole('region', { name: 'Current call' }));
const customer = () => within(screen.getByRole('region', { name: 'Customer' }));

type Change = Parameters<typeof callFixture>[0];

function dialledFrom(record: typeof jane, isLinked: boolean, change: Change, matches = [record]) {
  const fixture = deskFixture();
  fixture.view.calls.value = [callFixture({ direction: 'outbound', ...change })];
  const { id, module, name } = record;
  fixture.view.dialledFrom.value = [{ callId: 'call-1', record: { id, module, name, by: 'page' }, matches, isLinked }];
  return fixture;
}

describe("a call that was dialled from a record's page", () => {
  it('says as whom it was linked, with a way back', async () => {
    const fixture = dialledFrom(jane, true, { records: [jane], linkedRecordId: jane.id });
    const user = show(<Panel />, fixture);
    expect(callRegion().getByText('Linked as Jane Cooper, Contact').getAttribute('role')).toBe('status');
    await user.click(callRegion().getByRole('button', { name: 'Undo' }));
    expect(fixture.sent).toContainEqual({ name: 'match.reject', input: { callId: 'call-1', rejected: true } });
  });

  it('offers the record of the page when the number is somebody else’s', async () => {
    const fixture = dialledFrom(jane, false, { records: [marcus], linkedRecordId: marcus.id }, [marcus]);
    const user = show(<Panel />, fixture);
    expect(callRegion().getByText(/^Dialled from the page of Jane Cooper, Contact/)).toBeTruthy();
    await user.click(callRegion().getByRole('button', { name: 'Link it there' }));
    expect(fixture.sent.at(-1)).toMatchObject({
      name: 'match.link',
      input: { callId: 'call-1', record: { id: jane.id, module: 'Contact', name: 'Jane Cooper' } },
    });
  });

  it('offers it no more once the agent has linked somebody', () => {
    show(<Panel />, dialledFrom(jane, false, { records: [marcus, priya], linkedRecordId: marcus.id }, [marcus, priya]));
    expect(callRegion().queryByText(/^Dialled from/)).toBeNull();
  });

  it.each<[string, Change]>([
    ['another record was linked since', { records: [marcus, jane], linkedRecordId: marcus.id }],
    ['it was undone', { records: [jane], linkedRecordId: jane.id, matchRejected: true }],
  ])('says nothing of it any more when %s', (_when, change) => {
    show(<Panel />, dialledFrom(jane, true, change));
    expect(callRegion().queryByText(/Linked as/)).toBeNull();
  });

  it('after the undo there are the matches that were there before, and the truth about the CRM', () => {
    const change = { records: [marcus], linkedRecordId: marcus.id, matchRejected: true };
    show(<Panel />, dialledFrom(marcus, true, change, [marcus, priya]));
    expect(customer().getByRole('radio', { name: /Priya Nair/ })).toBeTruthy();
    expect(customer().queryByRole('radio', { name: /Marcus Reed/ })).toBeNull();
    expect(
      customer().getByText('In the CRM the call stays with Marcus Reed until another record is linked.'),
    ).toBeTruthy();
  });
});

describe('several matches', () => {
  const shown = (record: typeof jane) => {
    const fixture = deskFixture();
    fixture.view.calls.value = [callFixture({ records: [marcus, priya] })];
    fixture.view.openRecord.value = { id: record.id, module: record.module, name: record.name, link: 'https://crm/x' };
    show(<Panel />, fixture);
    const offer = customer().getByRole('button', { name: 'Link the open record' });
    const choices = customer().getByRole('radiogroup', { name: 'Matching records' });
    return offer.compareDocumentPosition(choices) & Node.DOCUMENT_POSITION_FOLLOWING ? 'first' : 'last';
  };

  it('begin with the one that the browser shows', () => {
    expect(shown(priya)).toBe('first');
  });

  it('come before a record in the browser that is none of them', () => {
    expect(shown(jane)).toBe('last');
  });
});
