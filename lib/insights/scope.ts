import * as v from 'valibot';

/** Whose figures: one's own, those of all teams one sees, of one of them, of the company. */
export const scopeSchema = v.variant('kind', [
  v.object({ kind: v.literal('me') }),
  v.object({ kind: v.literal('teams') }),
  v.object({ kind: v.literal('team'), teamId: v.pipe(v.string(), v.minLength(1), v.maxLength(200)) }),
  v.object({ kind: v.literal('company') }),
]);

export type Scope = v.InferOutput<typeof scopeSchema>;

/** A scope as one word, by which it is remembered. */
export function scopeKey(scope: Scope): string {
  return scope.kind === 'team' ? `team:${scope.teamId}` : scope.kind;
}
