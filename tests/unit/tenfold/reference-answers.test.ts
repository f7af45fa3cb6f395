import { describe, expect, it } from 'vitest';
import { success } from '../../../lib/tenfold/result.ts';
import { expected } from './expected/all.ts';
import { questions, read } from './questions.ts';
import { answerBody, answerNames } from './reference.ts';

describe('the answers of the reference', () => {
  it('are 43, and each is read and expected', () => {
    expect(answerNames).toHaveLength(43);
    expect(Object.keys(questions).sort()).toEqual(answerNames);
    expect(Object.keys(expected).sort()).toEqual(answerNames);
  });

  it.each(answerNames)('%s is read, field by field', async (name) => {
    expect(await read(name, answerBody(name))).toStrictEqual(success(expected[name]));
  });
});
