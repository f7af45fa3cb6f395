const prefix = 'call:';

/** The id under which a call's notification is shown, so that a second one replaces the first. */
export const noticeIdOf = (callId: string): string => `${prefix}${callId}`;

/** The call that a notification is about; undefined for one that is about none. */
export const callOfNotice = (noticeId: string): string | undefined =>
  noticeId.startsWith(prefix) ? noticeId.slice(prefix.length) : undefined;
