/** A page to measure: its body, and what its own script does to it. */
export interface BenchPage {
  /** What to type to measure this page alone. */
  name: string;
  title: string;
  body: string;
  /** Changes this many texts every 100 ms while it is measured. */
  changesPer100Ms?: number;
  /** The goal: at most so many times the floor. */
  mostTimesFloor?: number;
}

const megabyte = 1_000_000;

function numberAt(index: number): string {
  return `+1 415-555-${String(1000 + (index % 9000)).padStart(4, '0')}`;
}

function textNodes(count: number, textAt: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => `<p>${textAt(index)}</p>`).join('');
}

const withoutNumbers = textNodes(20_000, () => 'Jane Cooper asked for an offer and a visit');

const withNumbers = textNodes(20_000, (index) =>
  index % 20 === 0 ? `Phone ${numberAt(index)}` : 'Jane Cooper asked for an offer and a visit',
);

function row(index: number): string {
  const cells = [
    `Jane Cooper ${String(index)}`,
    'Acme',
    `2026-11-${String(10 + (index % 20))}`,
    numberAt(index),
    '1,250.00',
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

const table = `<table>${Array.from({ length: 500 }, (_, index) => row(index)).join('')}</table>`;

/** Runs of digits with separators in every rhythm that makes an expression try again, none of them a number. */
const cruel = [
  '1'.repeat(500),
  '1 '.repeat(300),
  '(0)'.repeat(200),
  '+1-'.repeat(200),
  '12345.'.repeat(100),
  `1${' '.repeat(900)}2`,
].join('x');

const digits = `<p style="overflow-wrap:anywhere">${cruel.repeat(Math.ceil((2 * megabyte) / cruel.length))}</p>`;

export const withoutNumbersPage: BenchPage = {
  name: 'none',
  title: '20,000 texts, no number',
  body: withoutNumbers,
  mostTimesFloor: 1.5,
};

export const withNumbersPage: BenchPage = {
  name: 'numbers',
  title: '20,000 texts, 1,000 numbers',
  body: withNumbers,
  mostTimesFloor: 3,
};

export const benchPages: readonly BenchPage[] = [
  withoutNumbersPage,
  withNumbersPage,
  { name: 'storm', title: '100 changes per 100 ms', body: withNumbers, changesPer100Ms: 100 },
  { name: 'table', title: 'table of 500 rows', body: table },
  { name: 'digits', title: '2 MB of digits', body: digits },
];
