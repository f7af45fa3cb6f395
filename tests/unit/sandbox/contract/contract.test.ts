import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANSWERS, answerTo, numberOf, REQUESTS } from './reference.ts';
import { send } from './sending.ts';
import { differences, shapeOf } from './shape.ts';
import { createWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.sandbox.stop());

const named = REQUESTS.map((request) => {
  const { method, url } = request;
  return { request, name: `${numberOf(request)}: ${method} ${new URL(url).pathname}` };
});

const redirecting = new Set([4, 47]);
const withAnswer = named.filter(({ request }) => answerTo(request) !== undefined);
const withoutAnswer = named.filter(
  ({ request }) => answerTo(request) === undefined && !redirecting.has(numberOf(request)),
);

describe('the reference', () => {
  it('has 56 requests and 43 answers, and only the event of the webhook answers no request', () => {
    const answered = new Set(REQUESTS.map(answerTo));
    expect([REQUESTS.length, ANSWERS.length]).toEqual([56, 43]);
    expect(ANSWERS.filter((answer) => !answered.has(answer)).map(({ section }) => section)).toEqual([
      'Receiving Call Events',
    ]);
    expect(withAnswer.length + withoutAnswer.length + redirecting.size).toBe(REQUESTS.length);
  });
});

describe('a request of the reference is answered in its shape', () => {
  it.each(withAnswer)('$name', async ({ request }) => {
    const answer = await send(world, request);
    const text = await answer.text();
    expect([answer.status, text]).toEqual([200, text]);
    expect(differences(shapeOf(JSON.parse(text)), shapeOf(answerTo(request)?.body))).toEqual([]);
  });
});

describe('a request whose answer has no body', () => {
  it.each(withoutAnswer)('$name', async ({ request }) => {
    const answer = await send(world, request);
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });
});

describe('a request that leads elsewhere', () => {
  const location = async (number: number): Promise<string> => {
    const request = REQUESTS[number - 1];
    const answer = request === undefined ? undefined : await send(world, request);
    expect(answer?.status).toBe(302);
    return answer?.headers.get('location') ?? '';
  };

  it('goes to the dashboard', async () => {
    expect(await location(4)).toBe('/');
  });

  it('goes back to the client with a code', async () => {
    expect(await location(47)).toMatch(/^https:\/\/example\.org\/\?code=[0-9a-f]{40}$/);
  });
});

describe('the comparison of shapes', () => {
  const example = shapeOf({ id: 'x', at: '2017-06-24T05:59:19.544Z', score: null, rows: [{ n: 1 }, { n: 2, m: '' }] });
  const compare = (answer: unknown): string[] => differences(shapeOf(answer), example);
  const good = { id: 'y', at: '2026-01-01T00:00:00.000Z', score: 3, rows: [{ n: 0 }, { n: 4, m: 'z' }] };

  it('passes what differs in values only', () => {
    expect(compare(good)).toEqual([]);
  });

  it('finds missing and unknown keys, other types, and lists without items', () => {
    expect(compare({ ...good, extra: 1 })).toEqual(['body.extra is unknown']);
    expect(compare({ ...good, id: 7 })).toEqual(['body.id is number, not text']);
    expect(compare({ ...good, at: 'now' })).toEqual(['body.at is text, not time']);
    expect(compare({ ...good, rows: [] })).toEqual(['body.rows is empty']);
    expect(compare({ ...good, rows: [{ m: '' }, { n: 1 }] })).toEqual(['body.rows.each.n is missing in some']);
    expect(compare({ id: 'y', at: good.at, score: 1 })).toEqual(['body.rows is missing']);
  });
});
