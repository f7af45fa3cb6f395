import { setTimeout as pause } from 'node:timers/promises';
import type { Panel } from '../../support/panel.ts';
import { failAThird, writeDraft } from '../note-edits.ts';
import type { Bench, Rig } from '../rig.ts';
import { defineRow, type RowOutcome } from '../row.ts';

const notesAtOnce = 10;
const editsPerNote = 4;
const killsPerNote = 500 / 300;
const settlesWithinMs = 20_000;
const shouldSettleMs = 2000;
/** Gathering, the question whether the note was changed elsewhere, and the writing leave within this. */
const leavingMs = 700;
/** A request that was held up the longest has arrived after this. */
const latestArrivalMs = 1500;

/** One note: which call's, what was written last, and when it was right. */
interface Note {
  callId: string;
  last: string;
  edits: number;
  settledMs?: number;
}

interface Surfaces {
  popup: Panel;
  sidePanel: Panel;
}

async function finishedCall({ control }: Bench, index: number): Promise<string> {
  const id = await control.inbound({ phoneNumber: `+1 206 555 ${String(index + 1000)}` });
  await control.answer(id);
  await control.end(id);
  return id;
}

type Step = Note | 'kill' | 'let requests leave';

/**
 * The order of edits and kills of one round. Requests are on their way at the last kill, and every note is edited once
 * more after it: what arrives late is older than what the next worker sends.
 */
function planOf(notes: readonly Note[], random: () => number): Step[] {
  const edits = notes.flatMap((note) => Array.from({ length: editsPerNote - 1 }, () => note));
  const kills = Array.from({ length: Math.round(notes.length * killsPerNote) - 1 }, () => 'kill' as const);
  const [waking, ...others] = edits;
  const mixed = [...others, ...kills].map((step) => ({ step, at: random() })).sort((a, b) => a.at - b.at);
  // Nothing leaves from a killed worker that no edit has started again.
  const start = waking === undefined ? [] : [waking];
  return [...mixed.map(({ step }) => step), ...start, 'let requests leave', 'kill', ...notes];
}

/** Edits the note from the other surface each time: in the box when its call is in front, else as the box does it. */
async function edit({ popup, sidePanel }: Surfaces, note: Note, inFront: string): Promise<void> {
  const surface = note.edits % 2 === 0 ? popup : sidePanel;
  note.edits += 1;
  note.last = `Edit ${String(note.edits)} of ${note.callId}`;
  if (note.callId === inFront) await surface.notes.fill(note.last);
  else await writeDraft(surface.page, note.callId, note.last);
}

async function settle({ control }: Bench, notes: readonly Note[]): Promise<void> {
  const startedAtMs = Date.now();
  while (Date.now() - startedAtMs < settlesWithinMs && notes.some(({ settledMs }) => settledMs === undefined)) {
    const calls = new Map((await control.calls()).map(({ id, description }) => [id, description]));
    for (const note of notes) {
      if (calls.get(note.callId) === note.last) note.settledMs ??= Date.now() - startedAtMs;
      else delete note.settledMs;
    }
    await pause(25);
  }
  await pause(latestArrivalMs);
}

async function expectLast({ control }: Bench, notes: readonly Note[]): Promise<void> {
  const wrong: string[] = [];
  for (const { callId, last } of notes) {
    const { description } = await control.call(callId);
    if (description !== last) wrong.push(`“${description}” instead of “${last}”`);
  }
  if (wrong.length > 0) throw new Error(`${String(wrong.length)} notes: ${wrong.join('; ')}`);
}

async function editUnderFire(bench: Bench, surfaces: Surfaces, notes: Note[], random: () => number): Promise<number> {
  const inFront = notes.at(-1)?.callId ?? '';
  const stopFailing = failAThird(bench, random);
  let kills = 0;
  for (const step of planOf(notes, random)) {
    if (step === 'let requests leave') {
      await pause(leavingMs);
    } else if (step === 'kill') {
      await bench.ringside.killWorker();
      kills += 1;
    } else {
      await edit(surfaces, step, inFront);
    }
    await pause(random() * 100);
  }
  await stopFailing();
  return kills;
}

function p95(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0;
}

async function run(rig: Rig, count: number): Promise<RowOutcome> {
  const bench = await rig.open();
  const { control, ringside } = bench;
  const rounds = Math.ceil(count / notesAtOnce);
  const atOnce = Math.min(count, notesAtOnce);
  const finished: string[] = [];
  for (let index = 0; index < rounds * (atOnce - 1); index += 1) finished.push(await finishedCall(bench, index));
  const surfaces = { popup: await ringside.openPanel(), sidePanel: await ringside.openSidePanel() };
  await surfaces.popup.signInToDemo();
  const all: Note[] = [];
  let kills = 0;
  const broken = await rig.repeat(rounds, async (round) => {
    const inFront = await control.inbound({ phoneNumber: `+1 415 555 ${String(round + 2000)}` });
    await control.answer(inFront);
    await surfaces.popup.status('In progress').waitFor();
    await surfaces.sidePanel.status('In progress').waitFor();
    const callIds = [...finished.slice(round * (atOnce - 1), (round + 1) * (atOnce - 1)), inFront];
    const notes: Note[] = callIds.map((callId) => ({ callId, last: '', edits: 0 }));
    all.push(...notes);
    kills += await editUnderFire(bench, surfaces, notes, rig.random);
    await settle(bench, notes);
    await control.end(inFront);
    await surfaces.popup.done.click();
    await expectLast(bench, notes);
  });
  broken.push(...(await rig.repeat(1, () => expectLast(bench, all))));
  const settledMs = p95(all.map((note) => note.settledMs ?? settlesWithinMs));
  if (settledMs > shouldSettleMs) broken.push(`settled p95 ${String(settledMs)} ms`);
  const figures = {
    edits: String(all.length * editsPerNote),
    'worker killed': `${String(kills)} times`,
    'settled p95 after the last fault': `${String(settledMs)} ms`,
    'settled at most': `${String(Math.max(...all.map((note) => note.settledMs ?? settlesWithinMs)))} ms`,
    surfaces: `popup and side panel by turns; in the boxes for ${String(rounds)} notes, the others by the write that a box makes`,
  };
  return { trials: all.length, broken, figures };
}

export const row = defineRow({
  id: 'R6',
  fault: 'notes edited from two surfaces, 4 edits each, 500 kills, a third of the requests failing or late',
  mustHold: 'the last text of each at the server, 0 lost, 0 wrong, settled p95 ≤ 2 s after the last fault',
  count: 300,
  quickCount: 0,
  run,
});
