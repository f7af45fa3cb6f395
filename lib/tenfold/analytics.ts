import * as v from 'valibot';
import { analyticsWire } from './analytics-wire.ts';
import { ask, part } from './ask.ts';
import { callEntries, callOf, callWire } from './call-wire.ts';
import type { ApiCall, UserCall } from './model.ts';
import type { Analytics } from './model-analytics.ts';
import type { Conversation, CrmError, Keywords, Transcript } from './model-speech.ts';
import type { Result } from './result.ts';
import { searchQuery } from './search-query.ts';
import { type Span, spanFields } from './span.ts';
import { conversationWire, keywordsWire, transcriptWire } from './speech-wire.ts';
import type { SendRequest } from './transport.ts';
import { dataOf, directionWire } from './wire.ts';

interface Page {
  page?: number;
  pageSize?: number;
}

/** `memberCount`: how many of the best the leaderboard names; 1 unless told. */
export type AnalyticsQuery = Span & { memberCount?: number };

const errorsWire: v.GenericSchema<unknown, CrmError[]> = v.array(v.object({ method: v.string(), message: v.string() }));

/** The list says neither whose calls these are, as that was asked for, nor which way they went. */
const userCallWire = (userId: string) =>
  v.pipe(
    v.object({ ...callEntries, direction: v.nullish(directionWire) }),
    v.transform(
      ({ direction, ...call }): UserCall => ({ ...callOf(call), userId, ...(direction ? { direction } : {}) }),
    ),
  );

/** What is visible depends on who asks; what is not is refused. Source: V2 / Analytics */
export function createAnalytics(send: SendRequest) {
  const about =
    <T>(what: string, schema: v.GenericSchema<unknown, T>) =>
    (callId: string, signal?: AbortSignal): Promise<Result<T>> =>
      ask(send, { method: 'GET', path: `/v2/analytics/calls/${part(callId)}/${what}` }, dataOf(schema), signal);

  function figures(whose: string, query: AnalyticsQuery = {}, signal?: AbortSignal): Promise<Result<Analytics>> {
    const { memberCount, ...span } = query;
    const fields = { ...spanFields(span), memberCount };
    return ask(send, { method: 'GET', path: `/v2/analytics/${whose}`, query: fields }, dataOf(analyticsWire), signal);
  }

  return {
    /** Calls that hold all terms; a term may have several words. Source: V2 / Analytics / Search for calls */
    search: (terms: readonly string[], page: Page = {}, signal?: AbortSignal): Promise<Result<ApiCall[]>> =>
      ask(
        send,
        { method: 'GET', path: '/v2/analytics/search', query: { q: searchQuery(terms), ...page } },
        dataOf(v.array(callWire)),
        signal,
      ),

    /** Source: V2 / Analytics / Get calls for user */
    callsOf: (userId: string, page: Page = {}, signal?: AbortSignal): Promise<Result<UserCall[]>> =>
      ask(
        send,
        { method: 'GET', path: `/v2/analytics/users/${part(userId)}/calls`, query: { ...page } },
        dataOf(v.array(userCallWire(userId))),
        signal,
      ),

    /** Source: V2 / Analytics / Get transcript for call */
    transcript: about<Transcript>('transcript', transcriptWire),
    /** Source: V2 / Analytics / Get keywords for call */
    keywords: about<Keywords>('keywords', keywordsWire),
    /** Source: V2 / Analytics / Get conversation for call */
    conversation: about<Conversation>('conversation', conversationWire),
    /** What the CRM refused. Source: V2 / Analytics / Get CRM errors for call */
    errors: about<CrmError[]>('errors', errorsWire),

    /** Source: V2 / Analytics / Get analytics data for user */
    user: (userId: string, query?: AnalyticsQuery, signal?: AbortSignal) =>
      figures(`users/${part(userId)}`, query, signal),
    /** Source: V2 / Analytics / Get analytics data for all teams */
    teams: (query?: AnalyticsQuery, signal?: AbortSignal) => figures('teams', query, signal),
    /** Source: V2 / Analytics / Get analytics data for team */
    team: (teamId: string, query?: AnalyticsQuery, signal?: AbortSignal) =>
      figures(`teams/${part(teamId)}`, query, signal),
    /** Source: V2 / Analytics / Get analytics data for company */
    company: (query?: AnalyticsQuery, signal?: AbortSignal) => figures('company', query, signal),
  };
}
