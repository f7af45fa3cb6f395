import { useEffect, useRef } from 'preact/hooks';
import { classNames } from '../../components/ui/class-names.ts';
import styles from './page.module.css';
import type { Room } from './rooms.ts';
import type { Story } from './story.ts';

/** Where a story stands in the page. */
export const storyId = (room: string, { name }: Story): string => `${room}: ${name}`;

/** All stories of a room, one below the other, each with its name. */
export function Stories({ room }: { room: Room }) {
  return (
    <section class={styles.page}>
      <h2 class={styles.heading}>{room.name}</h2>
      {room.stories.map((story) => (
        <figure class={styles.story} key={story.name} id={storyId(room.name, story)}>
          <figcaption class={styles.name}>{story.name}</figcaption>
          <Stage story={story} />
        </figure>
      ))}
    </section>
  );
}

function Stage({ story }: { story: Story }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current) story.act?.(place.current);
  }, [story]);
  return (
    <div class={classNames(styles.stage, story.room && styles[story.room])} ref={place}>
      {story.render()}
    </div>
  );
}
