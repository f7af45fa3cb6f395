import { FormsPart } from '../options/FormsPart.tsx';
import { useDesk } from './DeskProvider.tsx';

/** Options → Forms. */
export function FormOptions({ onSave }: { onSave: (writing: Promise<void>) => void }) {
  const desk = useDesk();
  const { preferences, policy } = desk.view;
  return (
    <FormsPart
      forms={preferences.value.forms}
      locked={policy.value.forms ?? []}
      onEdit={(edit) => onSave(desk.changePreferences(({ forms }) => ({ forms: edit(forms) })))}
    />
  );
}
