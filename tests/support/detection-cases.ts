import { readFileSync } from 'node:fs';
import type { FoundNumber } from '../../lib/phone/find/found-number.ts';

/** A text, and the numbers a person would call in it. */
export interface DetectionCase {
  text: string;
  region: string;
  expected: string[];
  spans?: [number, number][];
  tag: string;
}

/** The collections of texts and their files: the shared sample, ours to work with, and ours to be measured with. */
const files = { sample: 'cases.jsonl', seen: 'seen.jsonl', unseen: 'unseen.jsonl' } as const;

export type Corpus = keyof typeof files;

export const corpora: readonly Corpus[] = ['sample', 'seen', 'unseen'];

function isCase(value: unknown): value is DetectionCase {
  return typeof value === 'object' && value !== null && 'text' in value && 'region' in value && 'expected' in value;
}

/** All texts of a collection. */
export function detectionCases(corpus: Corpus): DetectionCase[] {
  const file = new URL(`../fixtures/detection/${files[corpus]}`, import.meta.url);
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line): unknown => JSON.parse(line)).filter(isCase);
}

/** How the sample writes a number: with its extension. */
export function writtenOut({ number, extension }: FoundNumber): string {
  return extension === undefined ? number : `${number};ext=${extension}`;
}
