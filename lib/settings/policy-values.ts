import * as v from 'valibot';
import { originOf } from './address.ts';

export type IsCountry = (code: string) => boolean;

const yesOrNo = v.exactOptional(v.boolean());

/** Longer ones are a mistake, and nobody's browser should carry them along. */
const words = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(500));

const address = v.pipe(
  v.string(),
  v.check((typed) => originOf(typed) !== undefined),
  v.transform((typed) => originOf(typed) ?? typed),
);

const seconds = (least: number, most: number) =>
  v.exactOptional(v.pipe(v.number(), v.minValue(least), v.maxValue(most)));

/** The keys that stand for what a user may prefer otherwise. */
export const preferenceKeys = (isCountry: IsCountry) =>
  v.object({
    defaultCountry: v.exactOptional(
      v.union([v.literal('auto'), v.pipe(v.string(), v.trim(), v.toUpperCase(), v.check(isCountry))]),
    ),
    confirmBeforeDialling: yesOrNo,
    warnAtNight: yesOrNo,
    openPanelOnDial: yesOrNo,
    notifyIncoming: yesOrNo,
    quietNotices: yesOrNo,
    screenPop: v.exactOptional(v.picklist(['off', 'ring', 'answer'])),
  });

/** Where Tenfold's API is, and as what Ringside signs in there. */
export const serverKeys = v.object({
  apiAddress: v.exactOptional(address),
  betaAddress: v.exactOptional(address),
  clientId: v.exactOptional(words),
});

export const clientSecretKey = words;

/**
 * How often Tenfold may be asked at most: not so seldom that a call would be over before it is seen, and in the
 * background not more often than Chrome wakes an extension.
 */
export const pollingKeys = v.object({
  duringCalls: seconds(1, 30),
  whileOpen: seconds(3, 300),
  inBackground: seconds(30, 3600),
});
