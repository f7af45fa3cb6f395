/**
 * The event that tells a script whose extension was updated to look whether it is still wanted. Its successor lives in
 * a world of its own and has no other way to reach it. It says nothing, and does nothing to a script that is.
 */
export const successorEvent = 'ringside';
