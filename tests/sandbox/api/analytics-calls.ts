/** Searching calls, and the calls of one user. Source: V2 / Analytics */
import * as v from 'valibot';
import type { Agent } from '../agents.ts';
import type { Call } from '../call.ts';
import { userCallShape, v2ListShape } from '../call-shapes.ts';
import { endpoint, pathPart, readQuery, refuse, type SandboxApp, type SandboxContext } from '../endpoint.ts';
import { pageField, pageOf, pageSizeField } from '../paging.ts';
import { expressionsOf } from '../search-terms.ts';
import { signedIn } from '../signed-in.ts';
import type { Store } from '../store.ts';
import { agentById } from '../visibility.ts';
import { visibleCalls } from '../visible-calls.ts';

const paging = { page: pageField, pageSize: pageSizeField(50, 500) };
const SearchQuery = v.object({ q: v.optional(v.string(), ''), ...paging });

/** Everything of a call that is searched: note, number, people and companies, and what was said. */
function searchText(store: Store, call: Call): string {
  const people = store.addressBook.recordsOf(call).flatMap((person) => [person.name, person.company?.name ?? '']);
  const written = [call.subject, call.description, call.phoneNumber, ...people].join('\n').toLowerCase();
  return `${written}\n${store.speech.searchText(call)}`;
}

/** The visible calls in which every expression of the query occurs. */
function search(store: Store, context: SandboxContext, agent: Agent): Response {
  const reading = readQuery(context, SearchQuery);
  if (!reading.ok) return refuse(context, 400, reading.message);
  const { q, page, pageSize } = reading.value;
  const expressions = expressionsOf(q);
  const found = visibleCalls(store, agent).filter((call) => {
    const text = searchText(store, call);
    return expressions.every((expression) => text.includes(expression));
  });
  return context.json({ data: pageOf(found, page, pageSize).map((call) => v2ListShape(store, call)) });
}

/** Others' calls are for administrators only here, team or not. Source: V2 / Analytics / Get calls for user */
function ofUser(store: Store, context: SandboxContext, viewer: Agent): Response {
  const reading = readQuery(context, v.object(paging));
  if (!reading.ok) return refuse(context, 400, reading.message);
  const userId = pathPart(context, 'id');
  if (userId !== viewer.id && !viewer.isAdmin) return refuse(context, 403, 'Only your own calls can be fetched.');
  if (agentById(userId) === undefined) return refuse(context, 404, 'There is no such user.');
  const { page, pageSize } = reading.value;
  const found = store.calls.all().filter((call) => call.userId === userId);
  return context.json({ data: pageOf(found, page, pageSize).map((call) => userCallShape(store, call)) });
}

export function addAnalyticsCalls(app: SandboxApp, store: Store): void {
  endpoint(app, '/v2/analytics/search', { GET: signedIn(store, (context, agent) => search(store, context, agent)) });
  endpoint(app, '/v2/analytics/users/:id/calls', {
    GET: signedIn(store, (context, agent) => ofUser(store, context, agent)),
  });
}
