import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';

/** The reference's examples, as they stand in tests/fixtures/reference: one file each, values untouched. */
const folder = new URL('../../fixtures/reference/', import.meta.url);

const answerFile = v.object({ section: v.string(), line: v.number(), body: v.unknown() });

const requestFile = v.object({
  section: v.string(),
  line: v.number(),
  method: v.picklist(['GET', 'POST', 'PUT', 'DELETE']),
  url: v.string(),
  headers: v.record(v.string(), v.string()),
  body: v.nullable(
    v.union([
      v.object({ kind: v.literal('json'), value: v.unknown() }),
      v.object({ kind: v.literal('json'), raw: v.string() }),
      v.object({ kind: v.literal('form'), value: v.string() }),
      v.object({ kind: v.literal('multipart'), fields: v.record(v.string(), v.string()) }),
    ]),
  ),
});

export type ReferenceRequest = v.InferOutput<typeof requestFile>;

const namesIn = (kind: 'answers' | 'requests'): string[] =>
  readdirSync(new URL(`${kind}/`, folder))
    .map((file) => file.replace(/\.json$/, ''))
    .sort();

const contentOf = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));

/** Names such as `01-authentication`, in the reference's order. */
export const answerNames = namesIn('answers');
export const requestNames = namesIn('requests');

export function answerBody(name: string): unknown {
  return v.parse(answerFile, contentOf(`answers/${name}.json`)).body;
}

export function referenceRequest(name: string): ReferenceRequest {
  return v.parse(requestFile, contentOf(`requests/${name}.json`));
}
