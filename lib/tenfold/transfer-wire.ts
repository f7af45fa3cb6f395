import * as v from 'valibot';
import type { TransferLeg } from './model.ts';
import { durationWire, idWire, optionalText, present } from './wire.ts';

/** Source: V2 / Calls / Get transfer history for a call */
export const transferLegWire = v.pipe(
  v.object({
    id: idWire,
    callId: idWire,
    callUserId: idWire,
    extension: optionalText,
    callUserExtension: optionalText,
    callDuration: durationWire,
    callSubject: optionalText,
    callDescription: optionalText,
  }),
  v.transform(
    (leg): TransferLeg => ({
      id: leg.id,
      callId: leg.callId,
      userId: leg.callUserId,
      durationMs: leg.callDuration,
      ...present({
        extension: leg.extension,
        userExtension: leg.callUserExtension,
        subject: leg.callSubject,
        description: leg.callDescription,
      }),
    }),
  ),
);
