import '../../support/i18n.ts';
import { render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { BrowserLimits } from '../../../components/options/BrowserLimits.tsx';

it('in a browser that can do all that Chrome can, nothing is said', () => {
  const { container } = render(<BrowserLimits asksAtClicks={false} opensNoPanel={false} />);
  expect(container.textContent).toBe('');
});

it('in another browser it is said what is different, and why', () => {
  render(<BrowserLimits asksAtClicks={true} opensNoPanel={true} />);
  expect(
    screen.getByText(/a click on one is asked about before it dials\. It opens the panel .* own menu\.$/),
  ).toBeTruthy();
});
