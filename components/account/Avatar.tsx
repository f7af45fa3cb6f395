import { useState } from 'preact/hooks';
import { classNames } from '../ui/class-names.ts';
import styles from './avatar.module.css';
import { initialsOf } from './initials.ts';

interface AvatarProps {
  name: string;
  /** Shown only when it is http(s); anything else, and a picture that does not load, leaves the initials. */
  pictureUrl?: string | undefined;
  large?: boolean;
}

/** Somebody's picture, else the initials. Decoration: the name stands beside it. */
export function Avatar({ name, pictureUrl, large = false }: AvatarProps) {
  const [failedUrl, setFailedUrl] = useState<string>();
  const isShown = pictureUrl !== undefined && pictureUrl !== failedUrl && isWebAddress(pictureUrl);
  return (
    <span class={classNames(styles.avatar, large && styles.large)} aria-hidden="true">
      {isShown ? (
        <img
          class={styles.picture}
          src={pictureUrl}
          alt=""
          referrerpolicy="no-referrer"
          onError={() => setFailedUrl(pictureUrl)}
        />
      ) : (
        initialsOf(name)
      )}
    </span>
  );
}

function isWebAddress(address: string): boolean {
  const protocol = URL.parse(address)?.protocol;
  return protocol === 'https:' || protocol === 'http:';
}
