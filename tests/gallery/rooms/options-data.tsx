import { DataPart } from '../../../components/options/DataPart.tsx';
import { DeleteAllQuestion } from '../../../components/options/DeleteAllQuestion.tsx';
import { DeletedWords } from '../../../components/options/DeletedWords.tsx';
import { PictureCrop } from '../../../components/options/PictureCrop.tsx';
import { failureWords } from '../../../components/ui/failure-words.ts';
import { drawnPicture } from '../drawn-picture.ts';
import { longName } from '../samples.ts';
import { nothing, type Story } from '../story.ts';

interface DataState {
  exported?: string;
  isExporting?: boolean;
  error?: string;
  mayExport?: boolean;
}

const dataPart = ({ exported, isExporting = false, error, mayExport = true }: DataState) => (
  <DataPart
    exported={exported}
    isExporting={isExporting}
    error={error}
    onExport={mayExport ? nothing : undefined}
    onDelete={nothing}
  >
    {null}
  </DataPart>
);

const unsentNotes = [
  { key: 'c1', who: 'Jane Cooper', text: 'Wants the offer by Friday.' },
  { key: 'c2', who: longName, text: 'Spoke about the renewal, which is due in May; she asks for two more seats and …' },
];

const crop = (widthPx: number, heightPx: number, isBusy: boolean) => (
  <PictureCrop
    picture={{ bitmap: drawnPicture(widthPx, heightPx), type: 'image/png' }}
    isBusy={isBusy}
    onUse={nothing}
    onCancel={nothing}
  />
);

export const stories: readonly Story[] = [
  { name: 'DataPart', isOtherWords: true, render: () => dataPart({}) },
  { name: 'DataPart, saved as a file', render: () => dataPart({ exported: 'ringside-2026-03-12.json' }) },
  {
    name: 'DataPart, busy, and it failed before',
    render: () => dataPart({ isExporting: true, error: failureWords('disk-full') }),
  },
  { name: 'DataPart, the administrator wants no files', render: () => dataPart({ mayExport: false }) },
  {
    name: 'DeleteAllQuestion, much would be lost',
    render: () => (
      <DeleteAllQuestion
        unsent={{ own: unsentNotes, ofOthers: 3, lists: ['Spring renewals', 'Trade fair'] }}
        isBusy={false}
        onYes={nothing}
        onNo={nothing}
      />
    ),
  },
  {
    name: 'DeleteAllQuestion, nothing would be lost, busy',
    render: () => (
      <DeleteAllQuestion unsent={{ own: [], ofOthers: 0, lists: [] }} isBusy onYes={nothing} onNo={nothing} />
    ),
  },
  {
    name: 'DeletedWords, all is gone',
    render: () => (
      <DeletedWords
        deleted={{ givenBack: ['https://crm.example.com/*'], stayed: ['https://api.tenfold.com/*'], leftDatabases: [] }}
      />
    ),
  },
  {
    name: 'DeletedWords, something stayed',
    render: () => <DeletedWords deleted={{ givenBack: [], stayed: [], leftDatabases: ['ringside-calls'] }} />,
  },
  { name: 'PictureCrop, a wide picture', render: () => crop(480, 320, false) },
  { name: 'PictureCrop, a square one, while it is sent', render: () => crop(320, 320, true) },
];
