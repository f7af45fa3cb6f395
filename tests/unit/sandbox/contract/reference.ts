/** The reference's examples as they were taken from it: requests and answers, in its own order. */
import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';

const Body = v.nullable(
  v.variant('kind', [
    v.object({ kind: v.literal('form'), value: v.string() }),
    v.object({ kind: v.literal('json'), value: v.optional(v.unknown()) }),
    v.object({ kind: v.literal('multipart'), fields: v.record(v.string(), v.string()) }),
  ]),
);

const ReferenceRequest = v.object({
  section: v.string(),
  line: v.number(),
  method: v.string(),
  url: v.string(),
  headers: v.record(v.string(), v.string()),
  body: Body,
});

const ReferenceAnswer = v.object({ section: v.string(), line: v.number(), body: v.unknown() });

export type ReferenceRequest = v.InferOutput<typeof ReferenceRequest>;
export type ReferenceAnswer = v.InferOutput<typeof ReferenceAnswer>;

const folder = new URL('../../../fixtures/reference/', import.meta.url);

function examples<T>(kind: 'requests' | 'answers', schema: v.GenericSchema<unknown, T>): readonly T[] {
  const files = readdirSync(new URL(kind, folder)).toSorted();
  return files.map((file) => v.parse(schema, JSON.parse(readFileSync(new URL(`${kind}/${file}`, folder), 'utf8'))));
}

export const REQUESTS = examples('requests', ReferenceRequest);
export const ANSWERS = examples('answers', ReferenceAnswer);

/** The number of the request in the reference's order, from 1. */
export function numberOf(request: ReferenceRequest): number {
  return REQUESTS.indexOf(request) + 1;
}

/** The example that follows the request in its section; undefined where the answer has no body. */
export function answerTo(request: ReferenceRequest): ReferenceAnswer | undefined {
  return ANSWERS.find((answer) => answer.section === request.section && answer.line > request.line);
}
