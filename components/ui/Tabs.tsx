import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useEffect } from 'preact/hooks';
import { onwardKey } from './arrow-keys.ts';
import { classNames } from './class-names.ts';
import styles from './tabs.module.css';

export interface TabItem {
  id: string;
  content: ComponentChildren;
}

interface TabsProps {
  label: string;
  items: readonly TabItem[];
  selected: string;
  onSelect: (id: string) => void;
}

/** The element ids by which a tab and its panel find each other. */
export function tabElementId(id: string): string {
  return `tab-${id}`;
}

export function tabPanelElementId(id: string): string {
  return `panel-${id}`;
}

function neighbour(items: readonly TabItem[], selected: string, key: string): TabItem | undefined {
  const place = items.findIndex((item) => item.id === selected);
  const last = items.length - 1;
  switch (key) {
    case 'ArrowRight':
      return items[place === last ? 0 : place + 1];
    case 'ArrowLeft':
      return items[place <= 0 ? last : place - 1];
    case 'Home':
      return items[0];
    case 'End':
      return items[last];
    default:
      return undefined;
  }
}

/** A row of tabs, moved along with the arrow keys. The panels are the caller's. */
export function Tabs({ label, items, selected, onSelect }: TabsProps) {
  useEffect(() => {
    document.getElementById(tabElementId(selected))?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [selected]);

  function move(event: TargetedKeyboardEvent<HTMLDivElement>): void {
    const next = neighbour(items, selected, onwardKey(event.key, event.currentTarget));
    if (!next) return;
    event.preventDefault();
    onSelect(next.id);
    document.getElementById(tabElementId(next.id))?.focus();
  }

  return (
    <div class={styles.tabs} role="tablist" aria-label={label} onKeyDown={move}>
      {items.map((item) => (
        <button
          key={item.id}
          type="button"
          role="tab"
          class={classNames(styles.tab, item.id === selected && styles.selected)}
          id={tabElementId(item.id)}
          aria-selected={item.id === selected}
          aria-controls={tabPanelElementId(item.id)}
          tabIndex={item.id === selected ? 0 : -1}
          onClick={() => onSelect(item.id)}
        >
          {item.content}
        </button>
      ))}
    </div>
  );
}
