import '../../support/i18n.ts';
import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { FigureSections } from '../../../components/app/FigureSections.tsx';
import { deskFixture } from '../../fixtures/desk.ts';
import { show } from '../../support/screen.tsx';
import { figuresOf, userFigures } from '../insights/own-figures.ts';

const why = /because Tenfold does not tell what they come to over several/;

function showPeople(isOneDay: boolean, outboundCallTarget: number): void {
  const figures = figuresOf({ calls: 12 }, [userFigures({ outbound: 12, totalCalls: 12, outboundCallTarget })]);
  show(<FigureSections figures={figures} zone="UTC" isOneDay={isOneDay} days="days" />, deskFixture());
}

it('targets stand beside the figures of a single day', () => {
  showPeople(true, 40);
  expect(screen.getAllByRole('columnheader', { name: /Target/i, hidden: true })).not.toEqual([]);
  expect(screen.queryByText(why)).toBeNull();
});

it('several days show none, and say why', () => {
  showPeople(false, 40);
  expect(screen.queryAllByRole('columnheader', { name: /Target/i, hidden: true })).toEqual([]);
  expect(screen.getByText(why)).toBeTruthy();
});

it('nothing is said of targets where nobody has any', () => {
  showPeople(false, 0);
  expect(screen.queryByText(why)).toBeNull();
});
