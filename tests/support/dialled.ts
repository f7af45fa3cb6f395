import type { Control } from './control.ts';
import { expect } from './fixtures.ts';

/** The numbers that were dialled, oldest first: what the API was asked for, however often. */
export async function dialled(control: Control): Promise<string[]> {
  const requests = await control.requests('/api/v1/calls/originate');
  return requests.map(({ body }) => new URLSearchParams(body).get('phoneNumber') ?? '');
}

export const expectDialled = (control: Control, digits: string[]) =>
  expect.poll(() => dialled(control), { timeout: 8000 }).toEqual(digits);

/** How the API is asked for a number of the United States, however it is written. */
export const digitsOf = (number: string) => `1${number.replaceAll(/\D/g, '').slice(-10)}`;
