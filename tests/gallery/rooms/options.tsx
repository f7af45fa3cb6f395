import { i18n } from '#i18n';
import { CallingPart } from '../../../components/options/CallingPart.tsx';
import { DiagnosticsPart } from '../../../components/options/DiagnosticsPart.tsx';
import { NotificationsPart } from '../../../components/options/NotificationsPart.tsx';
import { OptionsFrame } from '../../../components/options/OptionsFrame.tsx';
import { PrivacyPart } from '../../../components/options/PrivacyPart.tsx';
import { RefusedSites } from '../../../components/options/RefusedSites.tsx';
import { ShortcutsPart } from '../../../components/options/ShortcutsPart.tsx';
import { SitesPart } from '../../../components/options/SitesPart.tsx';
import { TemplatesPart } from '../../../components/options/TemplatesPart.tsx';
import { failureWords } from '../../../components/ui/failure-words.ts';
import type { NoteTemplate } from '../../../lib/settings/note-template.ts';
import { preferences, templates } from '../samples.ts';
import { nothing, press, type Story, submit } from '../story.ts';

const accepted = () => Promise.resolve(undefined);
const refused = () => Promise.resolve(i18n.t('options.sites.notASite'));

const sites = [
  { pattern: 'https://crm.example.com/*', isRemovable: true },
  { pattern: 'https://*.very-long-subdomain.customer-relations.example.com/*', isRemovable: false },
];
const offered = [
  { name: '*.crm.example.com', isGranted: false, onAllow: nothing },
  { name: 'desk.example.com', isGranted: true, onAllow: nothing },
];

const diagnostics = (state: { text?: string; isBusy?: boolean; done?: string; error?: string }) => (
  <DiagnosticsPart
    text={state.text}
    isBusy={state.isBusy ?? false}
    done={state.done ?? ''}
    error={state.error}
    onCopy={nothing}
    onClear={nothing}
  />
);

const templatesPart = (shown: readonly NoteTemplate[]) => (
  <TemplatesPart templates={shown} newId={() => 'new'} onEdit={nothing} />
);

const shortcuts = [
  { name: '_execute_action', words: '', keys: 'Alt+Shift+O' },
  { name: 'hang-up', words: i18n.t('call.hangUp'), keys: '' },
];

const log = '15:04:00 worker started\n15:04:01 poll ok 2 calls\n15:04:31 poll offline';

export const stories: readonly Story[] = [
  {
    name: 'OptionsFrame, with two parts',
    render: () => (
      <OptionsFrame
        parts={[
          {
            id: 'calling',
            title: i18n.t('options.calling.title'),
            content: <CallingPart preferences={preferences} locked={new Set()} onChange={nothing} />,
          },
          {
            id: 'privacy',
            title: i18n.t('options.privacy.title'),
            content: <PrivacyPart preferences={preferences} locked={new Set()} onChange={nothing} />,
          },
        ]}
      />
    ),
  },
  {
    name: 'NotificationsPart',
    isOtherWords: true,
    render: () => (
      <NotificationsPart preferences={preferences} locked={new Set()} isForbidden={false} onChange={nothing} />
    ),
  },
  {
    name: 'NotificationsPart, Chrome forbids them',
    render: () => <NotificationsPart preferences={preferences} locked={new Set()} isForbidden onChange={nothing} />,
  },
  {
    name: 'SitesPart, none yet',
    render: () => (
      <SitesPart sites={[]} offered={[]} unusable={[]} unusableRules={[]} onAdd={accepted} onRemove={nothing} />
    ),
    act: submit,
  },
  {
    name: 'SitesPart, an administrator’s lists',
    render: () => (
      <SitesPart
        sites={sites}
        offered={offered}
        unusable={['crm example']}
        unusableRules={['https://{id']}
        onAdd={accepted}
        onRemove={nothing}
      />
    ),
  },
  {
    name: 'RefusedSites, none; SiteForm refuses',
    render: () => <RefusedSites refused={[]} onRefuse={refused} />,
    act: submit,
  },
  {
    name: 'RefusedSites, one of them locked',
    render: () => (
      <RefusedSites
        refused={[{ name: '*.example.org', onAllow: nothing }, { name: 'mail.example.com' }]}
        onRefuse={accepted}
      />
    ),
  },
  { name: 'ShortcutsPart', render: () => <ShortcutsPart shortcuts={shortcuts} onChange={nothing} /> },
  { name: 'TemplatesPart, TemplateRow', isOtherWords: true, render: () => templatesPart(templates) },
  {
    name: 'TemplatesPart, one was deleted',
    render: () => templatesPart(templates),
    act: (place) => press(place, 'li:last-child button:last-child'),
  },
  {
    name: 'TemplatesPart, TemplateForm: a new one, with nothing in it',
    render: () => templatesPart([]),
    act: (place) => {
      press(place);
      queueMicrotask(() => submit(place));
    },
  },
  { name: 'DiagnosticsPart', render: () => diagnostics({ text: log, done: i18n.t('options.diagnostics.copied') }) },
  { name: 'DiagnosticsPart, it cannot be read', render: () => diagnostics({ error: failureWords('no-answer') }) },
];
