import '../../support/i18n.ts';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { BarChart } from '../../../components/insights/BarChart.tsx';

vi.mock('../../../components/insights/bar-plot.ts', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});
afterEach(cleanup);

it('a picture whose script cannot be loaded says so and can be tried again', async () => {
  const reload = vi.spyOn(location, 'reload').mockReturnValue();
  render(<BarChart label="Calls by hour" picture={{ labels: [], parts: [], tick: String }} />);
  expect((await screen.findByRole('alert')).textContent).toMatch(/could not be loaded/);
  expect(screen.queryByRole('img')).toBeNull();
  screen.getByRole('button', { name: 'Try again' }).click();
  expect(reload).toHaveBeenCalledOnce();
});
