import { i18n } from '#i18n';
import type { RecordField as Field } from '../../lib/settings/record-form.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField, type TextFieldProps } from '../ui/TextField.tsx';

interface RecordFieldProps {
  field: Field;
  value: string;
  isRequired: boolean;
  isMissing: boolean;
  onInput: (value: string) => void;
}

const inputTypes = { text: 'text', email: 'email', phone: 'tel', url: 'url', date: 'date' } as const satisfies Record<
  Exclude<NonNullable<Field['type']>, 'lines'>,
  TextFieldProps['type']
>;

/** One field of a record's form, as what it takes wants to be typed. */
export function RecordField({ field, value, isRequired, isMissing, onInput }: RecordFieldProps) {
  const { label, type = 'text' } = field;
  const shared = {
    label,
    value,
    required: isRequired,
    mark: isRequired ? i18n.t('ui.required') : undefined,
    error: isMissing ? i18n.t('customer.fieldNeeded', [label]) : undefined,
    onInput,
  };
  return type === 'lines' ? <TextArea {...shared} /> : <TextField {...shared} type={inputTypes[type]} />;
}
