import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expected } from './expected/all.ts';
import { placesOf, withValue } from './mutations.ts';
import { read } from './questions.ts';
import { answerBody, answerNames } from './reference.ts';
import { lacks } from './whole.ts';

const bodiesInAll = 100_000;
const bodiesEach = Math.ceil(bodiesInAll / answerNames.length);

/** Values that have broken decoders before, beside whatever else JSON can say. */
const anyValue = fc.oneof(
  { maxDepth: 2 },
  fc.jsonValue({ maxDepth: 2 }),
  fc.double(),
  fc.constantFrom<unknown>('', '0', '-1', 'NaN', '2017-13-45T99:99:99Z', '__proto__', 0, -1, 1e308, [], {}, null, true),
);

/** Half of the bodies are anything at all; the other half are the reference's with up to three places changed. */
function bodiesLike(body: unknown): fc.Arbitrary<unknown> {
  const places = placesOf(body).map(({ path }) => path);
  const change = fc.tuple(fc.constantFrom(...places), anyValue);
  const damaged = fc
    .array(change, { minLength: 1, maxLength: 3 })
    .map((changes) => changes.reduce<unknown>((before, [path, value]) => withValue(before, path, value), body));
  return fc.oneof(anyValue, damaged);
}

describe('answers at random, 100,000 of them', () => {
  it.each(answerNames)('%s is whole, or a failure with a field, and never thrown', async (name) => {
    await fc.assert(
      fc.asyncProperty(bodiesLike(answerBody(name)), async (body) => {
        const result = await read(name, body);
        if (result.ok) expect(lacks(result.data, expected[name])).toEqual([]);
        else if (result.error.code === 'bad-answer') expect(result.error.field).toBeTruthy();
        else expect(result.error.code).toBe('refused');
      }),
      { numRuns: bodiesEach },
    );
  });
});
