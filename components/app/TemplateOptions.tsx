import type { Preferences } from '../../lib/settings/schemas.ts';
import { PolicyTemplates } from '../options/PolicyTemplates.tsx';
import { TemplatesPart } from '../options/TemplatesPart.tsx';
import { useDesk } from './DeskProvider.tsx';

/** Options → Templates. */
export function TemplateOptions({ onChange }: { onChange: (change: Pick<Preferences, 'templates'>) => void }) {
  const desk = useDesk();
  return (
    <>
      <PolicyTemplates templates={desk.view.policy.value.templates ?? []} />
      <TemplatesPart
        templates={desk.view.preferences.value.templates}
        newId={() => desk.newId()}
        onChange={(templates) => onChange({ templates })}
      />
    </>
  );
}
