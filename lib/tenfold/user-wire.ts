import * as v from 'valibot';
import type { User, UserV1 } from './model.ts';
import { idWire, optionalFlag, optionalText, present, timeWire } from './wire.ts';

const extensionsWire = v.nullish(v.array(v.string()), () => []);

/** Source: V2 / Users; the login's user lacks `phoneNumbers` and `did`. */
export const userWire = v.pipe(
  v.object({
    id: idWire,
    organizationId: v.string(),
    username: v.string(),
    name: optionalText,
    pictureUrl: optionalText,
    isAdmin: optionalFlag,
    primaryTeamId: optionalText,
    inboundEnabled: optionalFlag,
    extensions: extensionsWire,
    phoneNumbers: v.nullish(v.array(v.object({ number: v.string(), type: v.string() }))),
    did: optionalFlag,
    createdAt: v.nullish(timeWire),
    agentStatus: optionalText,
  }),
  v.transform(
    ({ id, organizationId, username, name, isAdmin, extensions, did, createdAt, ...rest }): User => ({
      id,
      organizationId,
      username,
      name: name || username,
      isAdmin: isAdmin ?? false,
      extensions,
      ...present({ ...rest, hasDirectNumber: did, createdAtMs: createdAt }),
    }),
  ),
);

/** Source: V1 / Users / Get All Users */
export const userV1Wire = v.pipe(
  v.object({
    _id: idWire,
    organizationId: v.string(),
    username: v.string(),
    name: optionalText,
    invitedAt: v.nullish(timeWire),
    deleted: optionalFlag,
    crmId: optionalText,
    extensions: extensionsWire,
    analytics: v.nullish(v.object({ visible: optionalFlag })),
    inboundEnabled: optionalFlag,
    rolesId: v.nullish(v.array(v.string())),
  }),
  v.transform(
    (user): UserV1 => ({
      id: user._id,
      organizationId: user.organizationId,
      username: user.username,
      name: user.name || user.username,
      isDeleted: user.deleted ?? false,
      extensions: user.extensions,
      roleIds: user.rolesId ?? [],
      ...present({
        crmId: user.crmId,
        inboundEnabled: user.inboundEnabled,
        isInAnalytics: user.analytics?.visible,
        invitedAtMs: user.invitedAt,
      }),
    }),
  ),
);
