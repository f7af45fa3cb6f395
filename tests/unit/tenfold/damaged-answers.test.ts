import { describe, expect, it } from 'vitest';
import type { Result } from '../../../lib/tenfold/result.ts';
import { expected } from './expected/all.ts';
import { type Mutation, mutationsOf, type Path } from './mutations.ts';
import { read } from './questions.ts';
import { answerBody, answerNames } from './reference.ts';
import { isUnread } from './unread.ts';
import { lacks } from './whole.ts';

/** The field that a failure names is where the damage is, above it, or a list that no longer fits its neighbours. */
function isNamed(field: string, path: Path): boolean {
  const damage = path.join('.');
  return damage === field || damage.startsWith(`${field}.`) || field.startsWith(`${damage}.`);
}

function verdictOn(mutation: Mutation, result: Result<unknown>, like: unknown): string[] {
  const what = `${mutation.path.join('.')} ${mutation.kind}`;
  if (result.ok) return lacks(result.data, like).map((lack) => `${what}: ${lack}`);
  const { code, field } = result.error;
  if (code === 'refused') return [];
  if (code !== 'bad-answer' || field === undefined) return [`${what}: ${code} without a field`];
  return isNamed(field, mutation.path) ? [] : [`${what}: blamed on ${field}`];
}

/** Places without the numbers of their items, so that all items of a list are one place. */
const placeOf = (path: Path): string => path.map((key) => (typeof key === 'number' ? '*' : key)).join('.');

describe('an answer with one thing wrong', () => {
  it.each(answerNames)('%s is whole all the same, or a failure that names the field', async (name) => {
    const mutations = mutationsOf(answerBody(name));
    const verdicts = await Promise.all(
      mutations.map(async (mutation) => verdictOn(mutation, await read(name, mutation.body), expected[name])),
    );
    expect(verdicts.flat()).toEqual([]);
  });

  it.each(answerNames)('%s tells it, unless nobody reads that field', async (name) => {
    const whole = JSON.stringify(await read(name, answerBody(name)));
    const changes = mutationsOf(answerBody(name));
    const noticed = new Set<string>();
    for (const { path, body } of changes) {
      if (JSON.stringify(await read(name, body)) !== whole) noticed.add(placeOf(path));
    }
    const places = [...new Set(changes.map(({ path }) => placeOf(path)))];
    expect(places.filter((place) => noticed.has(place) === isUnread(`${name}: ${place}`))).toEqual([]);
  });
});
