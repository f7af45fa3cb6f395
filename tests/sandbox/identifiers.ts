/** Identifiers that stay the same from start to start, so that links, pictures and tests can rely on them. */
import { createHash } from 'node:crypto';

function digest(name: string): string {
  return createHash('sha256').update(name).digest('hex');
}

/** A UUID (version 4 form) made from `name`: the same name gives the same identifier. */
export function stableUuid(name: string): string {
  const hex = digest(name);
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

/** 24 hex digits made from `name`: the form most v2 identifiers have. */
export function stableHexId(name: string): string {
  return digest(name).slice(0, 24);
}
