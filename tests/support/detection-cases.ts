import { readFileSync } from 'node:fs';
import type { FoundNumber } from '../../lib/phone/find/found-number.ts';

/** A text of the shared sample, and the numbers a person would call in it. */
export interface DetectionCase {
  text: string;
  region: string;
  expected: string[];
  spans?: [number, number][];
  tag: string;
}

function isCase(value: unknown): value is DetectionCase {
  return typeof value === 'object' && value !== null && 'text' in value && 'region' in value && 'expected' in value;
}

/** All texts of the shared sample. */
export function detectionCases(): DetectionCase[] {
  const file = new URL('../fixtures/detection/cases.jsonl', import.meta.url);
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line): unknown => JSON.parse(line)).filter(isCase);
}

/** How the sample writes a number: with its extension. */
export function writtenOut({ number, extension }: FoundNumber): string {
  return extension === undefined ? number : `${number};ext=${extension}`;
}
