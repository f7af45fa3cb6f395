import { PolicyTemplates } from '../options/PolicyTemplates.tsx';
import { TemplatesPart } from '../options/TemplatesPart.tsx';
import { useDesk } from './DeskProvider.tsx';

/** Options → Templates. */
export function TemplateOptions({ onSave }: { onSave: (writing: Promise<void>) => void }) {
  const desk = useDesk();
  return (
    <>
      <PolicyTemplates templates={desk.view.policy.value.templates ?? []} />
      <TemplatesPart
        templates={desk.view.preferences.value.templates}
        newId={() => desk.newId()}
        onEdit={(edit) => onSave(desk.changePreferences(({ templates }) => ({ templates: edit(templates) })))}
      />
    </>
  );
}
