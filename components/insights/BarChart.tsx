import { useEffect, useRef, useState } from 'preact/hooks';
import { PartMissing } from '../ui/PartMissing.tsx';
import type { BarPicture } from './bar-picture.ts';
import type { drawBars } from './bar-plot.ts';
import styles from './chart.module.css';
import { Legend } from './Legend.tsx';

interface BarChartProps {
  /** What the picture shows, in a sentence. */
  label: string;
  picture: BarPicture;
}

/** Bars as a picture. What draws them comes when the first is shown; all that they say stands in the table, too. */
export function BarChart({ label, picture }: BarChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const [loaded, setLoaded] = useState<{ draw: typeof drawBars }>();
  const [isMissing, setIsMissing] = useState(false);

  useEffect(() => {
    let isCurrent = true;
    void import('./bar-plot.ts').then(
      ({ drawBars: draw }) => {
        if (isCurrent) setLoaded({ draw });
      },
      () => {
        if (isCurrent) setIsMissing(true);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, []);

  useEffect(() => (loaded && place.current ? loaded.draw(place.current, picture) : undefined), [loaded, picture]);

  return (
    <div>
      {isMissing ? <PartMissing onAgain={() => location.reload()} /> : null}
      <div class={styles.chart} hidden={isMissing} role="img" aria-label={label} ref={place} />
      {picture.parts.length > 1 ? <Legend parts={picture.parts} /> : null}
    </div>
  );
}
