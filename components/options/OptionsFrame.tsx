import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { InsightsLink } from '../insights/InsightsLink.tsx';
import { Mark } from '../ui/Mark.tsx';
import styles from './options-frame.module.css';

export interface OptionsPart {
  id: string;
  title: string;
  content: ComponentChildren;
}

interface OptionsFrameProps {
  parts: readonly OptionsPart[];
  /** Whether there is an Insights page to go to. */
  hasInsights?: boolean;
  /** What must be known before anything else; it stays in sight. */
  banner?: ComponentChildren;
  /** What is wrong at the moment; it stays in sight, too. */
  foot?: ComponentChildren;
}

/** The options page: its parts on the right, and a way to each on the left. */
export function OptionsFrame({ parts, hasInsights = true, banner, foot }: OptionsFrameProps) {
  // Whoever comes for one part comes to it; the browser has looked for it before any was there.
  useEffect(() => {
    if (location.hash !== '') location.replace(location.hash);
  }, []);
  return (
    <div class={styles.frame}>
      <aside class={styles.banner}>{banner}</aside>
      <header class={styles.head}>
        <Mark />
        <h1 class={styles.title}>{i18n.t('options.title')}</h1>
        {hasInsights ? <InsightsLink /> : null}
      </header>
      <nav class={styles.nav} aria-label={i18n.t('options.sections')}>
        {parts.map((part) => (
          <a class={styles.link} key={part.id} href={`#${part.id}`}>
            {part.title}
          </a>
        ))}
      </nav>
      <main class={styles.parts}>
        {parts.map((part) => (
          <section class={styles.part} key={part.id} id={part.id} aria-labelledby={`${part.id}-title`}>
            <h2 class={styles.partTitle} id={`${part.id}-title`}>
              {part.title}
            </h2>
            {part.content}
          </section>
        ))}
      </main>
      {foot ? <div class={styles.foot}>{foot}</div> : null}
    </div>
  );
}
