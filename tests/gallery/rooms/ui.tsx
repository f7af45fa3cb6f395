import { i18n } from '#i18n';
import { Button, type ButtonProps, type ButtonTone } from '../../../components/ui/Button.tsx';
import { Checkbox } from '../../../components/ui/Checkbox.tsx';
import { DateField } from '../../../components/ui/DateField.tsx';
import { Hidden } from '../../../components/ui/Hidden.tsx';
import { IconButton } from '../../../components/ui/IconButton.tsx';
import * as icons from '../../../components/ui/icons.tsx';
import { Mark } from '../../../components/ui/Mark.tsx';
import { Notice } from '../../../components/ui/Notice.tsx';
import { PartMissing } from '../../../components/ui/PartMissing.tsx';
import { RangeField } from '../../../components/ui/RangeField.tsx';
import { SelectField } from '../../../components/ui/SelectField.tsx';
import { Tabs } from '../../../components/ui/Tabs.tsx';
import { TextArea } from '../../../components/ui/TextArea.tsx';
import { TextField } from '../../../components/ui/TextField.tsx';
import { Toast } from '../../../components/ui/Toast.tsx';
import { longName } from '../samples.ts';
import { nothing, type Story } from '../story.ts';

const tones: readonly ButtonTone[] = ['plain', 'quiet', 'primary', 'call', 'danger'];
const sizes = ['small', 'regular', 'large'] as const;
const sentence = i18n.t('failure.server');

/** One button of each tone, all in the same state. */
const buttons = (props: Omit<ButtonProps, 'children'>) => (
  <p>
    {tones.map((tone) => (
      <span key={tone}>
        <Button {...props} tone={tone}>
          {i18n.t('ui.tryAgain')}
        </Button>{' '}
      </span>
    ))}
  </p>
);

const tabs = (ids: readonly string[], selected: string) => (
  <Tabs
    label={i18n.t('tabs.list')}
    items={ids.map((id) => ({ id, content: id }))}
    selected={selected}
    onSelect={nothing}
  />
);

const field = (state: { value?: string; hint?: string; error?: string; mark?: string; placeholder?: string }) => (
  <TextField label={i18n.t('history.number')} value="" onInput={nothing} {...state} />
);

const actions = <Button size="small">{i18n.t('ui.tryAgain')}</Button>;

export const stories: readonly Story[] = [
  ...sizes.map((size) => ({ name: `Button, ${size}`, render: () => buttons({ size }) })),
  { name: 'Button, busy', render: () => buttons({ busy: true }) },
  { name: 'Button, disabled', render: () => buttons({ disabled: true }) },
  { name: 'Button, pressed', render: () => buttons({ pressed: true }) },
  { name: 'Button, wide', render: () => <Button wide>{i18n.t('ui.undo')}</Button> },
  {
    name: 'IconButton, icons: all of them',
    render: () => (
      <p>
        {Object.entries(icons).map(([name, Icon]) => (
          <IconButton key={name} label={name} onClick={nothing}>
            <Icon />
          </IconButton>
        ))}
      </p>
    ),
  },
  {
    name: 'IconButton, expanded',
    render: () => (
      <IconButton label={i18n.t('dial.keypad')} expanded onClick={nothing}>
        <icons.KeypadIcon />
      </IconButton>
    ),
  },
  {
    name: 'Checkbox, off',
    render: () => <Checkbox label={i18n.t('session.keep')} checked={false} onChange={nothing} />,
  },
  {
    name: 'Checkbox, on, with a hint',
    render: () => <Checkbox label={i18n.t('session.keep')} hint={sentence} checked onChange={nothing} />,
  },
  { name: 'TextField, empty', render: () => field({ placeholder: 'crm.example.com' }) },
  { name: 'TextField, required', render: () => field({ value: longName, mark: i18n.t('ui.required') }) },
  { name: 'TextField, a hint', render: () => field({ hint: sentence }) },
  { name: 'TextField, wrong', render: () => field({ value: 'abc', error: sentence }) },
  { name: 'TextArea, a hint', render: () => textArea({ hint: sentence }) },
  { name: 'TextArea, wrong', render: () => textArea({ error: sentence }) },
  {
    name: 'RangeField',
    render: () => <RangeField label={i18n.t('options.account.zoom')} value={30} onInput={nothing} />,
  },
  {
    name: 'RangeField, nothing to choose',
    render: () => <RangeField label={i18n.t('options.account.zoom')} value={50} disabled onInput={nothing} />,
  },
  {
    name: 'DateField',
    render: () => <DateField label={i18n.t('history.from')} value="2026-03-12" onChange={nothing} />,
  },
  {
    name: 'SelectField',
    render: () => (
      <SelectField
        label={i18n.t('history.user')}
        value="1"
        choices={[{ value: '1', text: longName }]}
        onChange={nothing}
      />
    ),
  },
  ...(['info', 'warning', 'danger'] as const).map((tone) => ({
    name: `Notice, ${tone}`,
    render: () => (
      <Notice tone={tone} actions={actions}>
        {sentence}
      </Notice>
    ),
  })),
  { name: 'Tabs, two', render: () => tabs(['Dial', 'Calls'], 'Dial') },
  {
    name: 'Tabs, several calls',
    render: () => tabs(['Jane Cooper', 'Marcus Reed', 'Priya Nair', 'Calls'], 'Priya Nair'),
  },
  { name: 'PartMissing', render: () => <PartMissing onAgain={nothing} /> },
  { name: 'Toast', room: 'menu', render: () => <Toast message={sentence} onClose={nothing} /> },
  {
    name: 'Mark, and Hidden words',
    render: () => (
      <p>
        <Mark /> <Mark large /> <Hidden>{sentence}</Hidden>
      </p>
    ),
  },
];

function textArea(state: { hint?: string; error?: string }) {
  return <TextArea label={i18n.t('note.notes')} value="Left a voicemail." onInput={nothing} {...state} />;
}
