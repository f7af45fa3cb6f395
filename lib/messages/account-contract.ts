import * as v from 'valibot';
import type { Organization } from '../tenfold/model.ts';

const text = v.pipe(v.string(), v.maxLength(2000));

/** The user's own account in Tenfold, and the organisation it belongs to. */
export const accountContract = {
  'account.users': { senders: ['ringside'], input: v.object({ name: text }) },
  /** Asks Tenfold for the user's settings where they could not be read at the sign-in. */
  'account.readSettings': { senders: ['ringside'], input: v.object({}) },
  'account.changeSettings': {
    senders: ['ringside'],
    input: v.object({
      primaryExtension: v.exactOptional(v.pipe(text, v.regex(/\S/))),
      timezone: v.exactOptional(text),
      dateFormat: v.exactOptional(text),
      timeFormat: v.exactOptional(text),
      locale: v.exactOptional(text),
      temperatureUnit: v.exactOptional(v.picklist(['celsius', 'fahrenheit'])),
    }),
  },
  /** The picture as base64, because messages carry JSON. */
  'account.setPicture': {
    senders: ['ringside'],
    input: v.object({ base64: v.pipe(v.string(), v.maxLength(3_000_000)) }),
  },
  'account.removePicture': { senders: ['ringside'], input: v.object({}) },
  'health.check': { senders: ['ringside'], input: v.object({}) },
  'organization.read': { senders: ['ringside'], input: v.object({}) },
} as const;

export interface AccountOutput {
  'account.users': { id: string; name: string; username: string }[];
  'account.readSettings': null;
  'account.changeSettings': null;
  'account.setPicture': null;
  'account.removePicture': null;
  'health.check': null;
  'organization.read': Organization;
}
