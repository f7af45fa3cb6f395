import { useState } from 'preact/hooks';
import { SelectField } from '../../components/ui/SelectField.tsx';
import { languages } from './catalogue.ts';
import { type Choice, readChoice, writeChoice } from './choice.ts';
import styles from './gallery.module.css';
import { rooms } from './rooms.ts';
import { storyId } from './Stories.tsx';

type Width = '320' | '400' | 'wide';

const widths: readonly { value: Width; text: string }[] = [
  { value: '320', text: '320 px' },
  { value: '400', text: '400 px' },
  { value: 'wide', text: 'all there is' },
];

/** An index of everything, and beside it the stories in a frame as wide as a panel. */
export function Gallery() {
  const [choice, setChoice] = useState(readChoice(location.search));
  const [width, setWidth] = useState<Width>('400');
  const [shown, setShown] = useState('');
  const change = (part: Partial<Choice>): void => setChoice({ ...choice, ...part });
  return (
    <div class={styles.gallery}>
      <nav class={styles.index} aria-label="Components">
        <Switches choice={choice} width={width} onChange={change} onWidth={setWidth} />
        {rooms.map((room) => (
          <details key={room.name}>
            <summary>{room.name}</summary>
            {room.stories.map((story) => (
              <button
                type="button"
                class={styles.link}
                key={story.name}
                onClick={() => {
                  change({ room: room.name });
                  setShown(storyId(room.name, story));
                }}
              >
                {story.name}
              </button>
            ))}
          </details>
        ))}
      </nav>
      <iframe
        class={styles[`width${width}`]}
        title="Stories"
        src={`page.html${writeChoice(choice)}#${encodeURIComponent(shown)}`}
      />
    </div>
  );
}

interface SwitchesProps {
  choice: Choice;
  width: Width;
  onChange: (part: Partial<Choice>) => void;
  onWidth: (width: Width) => void;
}

function Switches({ choice, width, onChange, onWidth }: SwitchesProps) {
  const named = (names: readonly string[]) => names.map((value) => ({ value, text: value || 'all' }));
  return (
    <>
      <SelectField
        label="Room"
        value={choice.room}
        choices={named(['', ...rooms.map(({ name }) => name)])}
        onChange={(room) => onChange({ room })}
      />
      <SelectField
        label="Language"
        value={choice.language}
        choices={named(languages)}
        onChange={(language) => onChange({ language })}
      />
      <SelectField
        label="Colours"
        value={choice.theme}
        choices={named(['light', 'dark'])}
        onChange={(theme) => onChange({ theme: theme === 'dark' ? 'dark' : 'light' })}
      />
      <SelectField
        label="Width"
        value={width}
        choices={widths}
        onChange={(chosen) => onWidth(widths.find(({ value }) => value === chosen)?.value ?? '400')}
      />
    </>
  );
}
