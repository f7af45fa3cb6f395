import type { Preferences } from '../../lib/settings/schemas.ts';
import { FormsPart } from '../options/FormsPart.tsx';
import { useDesk } from './DeskProvider.tsx';

/** Options → Forms. */
export function FormOptions({ onChange }: { onChange: (change: Pick<Preferences, 'forms'>) => void }) {
  const { preferences } = useDesk().view;
  return <FormsPart forms={preferences.value.forms} locked={[]} onChange={(forms) => onChange({ forms })} />;
}
