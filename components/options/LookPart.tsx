import { i18n } from '#i18n';
import type { MarkLook } from '../../lib/settings/mark-look.ts';
import { SelectField } from '../ui/SelectField.tsx';
import part from './part.module.css';

interface LookPartProps {
  look: MarkLook;
  onChange: (look: MarkLook) => void;
}

const looks: readonly MarkLook[] = ['line', 'tint', 'none'];

function lookWords(look: MarkLook): string {
  switch (look) {
    case 'line':
      return i18n.t('options.sites.lookLine');
    case 'tint':
      return i18n.t('options.sites.lookTint');
    case 'none':
      return i18n.t('options.sites.lookNone');
  }
}

/** What numbers look like on pages. */
export function LookPart({ look, onChange }: LookPartProps) {
  return (
    <div class={part.narrow}>
      <SelectField
        label={i18n.t('options.sites.look')}
        value={look}
        choices={looks.map((value) => ({ value, text: lookWords(value) }))}
        hint={i18n.t('options.sites.lookHint')}
        onChange={(chosen) => onChange(looks.find((each) => each === chosen) ?? 'line')}
      />
    </div>
  );
}
