import type { JSX } from 'preact';
import { classNames } from './class-names.ts';
import styles from './icons.module.css';

/** Icons are decoration: whatever they say stands beside them as text or as the control's name. */
function outline(path: string, isDirected = false): () => JSX.Element {
  return () => (
    <svg
      class={classNames(styles.icon, isDirected && styles.directed)}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} />
    </svg>
  );
}

const handset =
  'M4.4 2.2h2l1.2 3.2-1.6 1.2a8.6 8.6 0 0 0 3.4 3.4l1.2-1.6 3.2 1.2v2a1.6 1.6 0 0 1-1.7 1.6A10.6 10.6 0 0 1 2.8 3.9a1.6 1.6 0 0 1 1.6-1.7z';

export const PhoneIcon = outline(handset);
export const InboundIcon = outline('M12.5 3.5l-9 9M3.5 6.5v6h6');
export const OutboundIcon = outline('M3.5 12.5l9-9M6.5 3.5h6v6');
export const MissedIcon = outline('M14 4.5 8.5 10 3 4.5M3 9V4.5h4.5');
export const OpenIcon = outline('M9.5 2.5h4v4M13.5 2.5 7.5 8.5M11.5 9.5v4h-9v-9h4');
export const CloseIcon = outline('M4 4l8 8M12 4l-8 8');
export const CheckIcon = outline('M3 8.5 6.5 12 13 4.5');
export const NoteIcon = outline('M3 2.5h10v8l-3 3H3zM5.5 5.5h5M5.5 8.5h3');
export const PersonIcon = outline(
  'M8 7.5a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2zM2.8 14c.3-3 2.4-4.3 5.2-4.3s4.9 1.3 5.2 4.3',
);
export const UpIcon = outline('M8 13V3M3.5 7.5 8 3l4.5 4.5');
export const DownIcon = outline('M8 3v10M3.5 8.5 8 13l4.5-4.5');
export const PenIcon = outline('M10.5 3l2.5 2.5L5.5 13H3v-2.5z');
export const BinIcon = outline('M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.5 9h7l.5-9');
export const WarningIcon = outline('M8 2.2 14.5 13.5H1.5zM8 6.5v3.2M8 11.4v.2');
export const LockIcon = outline('M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5');
export const BackspaceIcon = outline('M5.5 3.5h9v9h-9L1.5 8zM8 6l4 4M12 6l-4 4');
export const ChevronIcon = outline('M5.5 2.5 11 8l-5.5 5.5', true);
export const BackIcon = outline('M10.5 2.5 5 8l5.5 5.5', true);
export const RefreshIcon = outline('M13.5 8a5.5 5.5 0 1 1-1.6-3.9L13.5 5.5M13.5 2v3.5H10');
export const OptionsIcon = outline(
  'M2 4.5h6M13 4.5h1M2 11.5h1M8 11.5h6M10.5 6.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM5.5 13.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
);

function filled(shape: JSX.Element): () => JSX.Element {
  return () => (
    <svg class={styles.solid} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shape}
    </svg>
  );
}

export const HangUpIcon = filled(<path d={handset} transform="rotate(135 8 8)" />);
export const RecordIcon = filled(<circle cx="8" cy="8" r="5" />);
export const PlayIcon = filled(<path d="M4.5 2.5v11l9-5.5z" />);
export const PauseIcon = filled(<path d="M3.5 2.5h3.4v11H3.5zM9.1 2.5h3.4v11H9.1z" />);
export const StopIcon = filled(<rect x="3.5" y="3.5" width="9" height="9" rx="1.5" />);
export const KeypadIcon = filled(
  <path d="M2.5 2.5h2.6v2.6H2.5zM6.7 2.5h2.6v2.6H6.7zM10.9 2.5h2.6v2.6h-2.6zM2.5 6.7h2.6v2.6H2.5zM6.7 6.7h2.6v2.6H6.7zM10.9 6.7h2.6v2.6h-2.6zM6.7 10.9h2.6v2.6H6.7z" />,
);
