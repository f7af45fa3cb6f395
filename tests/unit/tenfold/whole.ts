/** Fields that may be missing without anything being half filled: the model marks them with a question mark. */
const optional = new Set([
  ...['abbr', 'adminId', 'agentStatus', 'avgResponseTime', 'callId', 'callerName', 'createdAtMs', 'createdTimeMs'],
  ...['crmId', 'crmProvider', 'dateFormat', 'description', 'direction', 'editLink', 'email', 'emails', 'endTimeMs'],
  ...['extension', 'hasDirectNumber', 'hasTranscript', 'inboundEnabled', 'invitedAtMs', 'isDeleted', 'isInAnalytics'],
  ...['isMobile', 'isQueue', 'link', 'linkedRecordId', 'listeningScore', 'locale', 'organizationId', 'parentLink'],
  ...['parentName', 'phoneNumbers', 'phoneSystem', 'phoneSystemCallId', 'pictureUrl', 'plan', 'primaryExtension'],
  ...['primaryTeamId', 'provider', 'queue', 'recordingLink', 'records', 'status', 'statusWord', 'subject'],
  ...['temperatureUnit', 'timeFormat', 'timezone', 'type', 'userExtension', 'userId'],
]);

/** Fields whose null is a value of theirs. */
const nullable = new Set(['listeningScore']);

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}

/** A number that can be shown: a moment is one that a calendar has. */
function isSound(key: string, value: number): boolean {
  const isMoment = /(time|timestamp|At)Ms$/i.test(key);
  return isMoment ? !Number.isNaN(new Date(value).getTime()) : Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}

/** What is wrong with a value that ought to look like this one; nothing when it is as whole. */
export function lacks(value: unknown, like: unknown, place = ''): string[] {
  const key = place.slice(place.lastIndexOf('.') + 1);
  if (like === undefined) return typeof value === 'undefined' ? [`${place} is undefined`] : [];
  if (value === null || like === null) return value === like || nullable.has(key) ? [] : [`${place} is null`];
  if (typeOf(value) !== typeOf(like)) return [`${place} is ${typeOf(value)}, not ${typeOf(like)}`];
  if (typeof value === 'number') return isSound(key, value) ? [] : [`${place} is ${value}`];
  if (Array.isArray(value)) {
    const first: unknown = Array.isArray(like) ? like[0] : undefined;
    return value.flatMap((item, index) => lacks(item, first, `${place}[${index}]`));
  }
  if (typeof value !== 'object' || typeof like !== 'object') return [];
  const fields = Object.entries(value).flatMap(([name, inner]) =>
    lacks(inner, Reflect.get(like, name), `${place}.${name}`),
  );
  const missing = Object.keys(like).filter((name) => !(name in value) && !optional.has(name));
  return [...fields, ...missing.map((name) => `${place}.${name} is missing`)];
}
