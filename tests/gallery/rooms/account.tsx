import { AccountMenu } from '../../../components/account/AccountMenu.tsx';
import { ActingBanner } from '../../../components/account/ActingBanner.tsx';
import { Avatar } from '../../../components/account/Avatar.tsx';
import { HealthList } from '../../../components/health/HealthList.tsx';
import { failureWords } from '../../../components/ui/failure-words.ts';
import type { Health } from '../../../lib/settings/schemas.ts';
import { allWell, troubled } from '../health-samples.ts';
import styles from '../page.module.css';
import { longName, nowMs } from '../samples.ts';
import { nothing, type Story } from '../story.ts';

const picture =
  'data:image/svg+xml,' +
  encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg"><rect width="99" height="99" fill="teal"/></svg>');

function menu(health: Health, { name = 'Dana Whitfield', isNarrow = false, isOpen = false } = {}) {
  return (
    <div class={styles.header}>
      <AccountMenu
        name={name}
        username="dana@northwind.example"
        health={health}
        isNarrow={isNarrow}
        isOpen={isOpen}
        placeRef={{ current: null }}
        onToggle={nothing}
      >
        <HealthList health={health} checked="15:02" isBusy={false} onCheck={nothing} />
      </AccountMenu>
    </div>
  );
}

export const stories: readonly Story[] = [
  { name: 'AccountMenu, all is well', render: () => menu(allWell) },
  { name: 'AccountMenu, the phone system is not connected', render: () => menu(troubled) },
  { name: 'AccountMenu, nothing checked yet', render: () => menu({ checkedAtMs: 0, integrations: [] }) },
  { name: 'AccountMenu, a long name', render: () => menu(allWell, { name: longName }) },
  { name: 'AccountMenu, beside the calls', render: () => menu(troubled, { isNarrow: true }) },
  { name: 'AccountMenu, open', room: 'menu', render: () => menu(troubled, { isOpen: true }) },
  { name: 'ActingBanner', render: () => <ActingBanner name="Marcus Reed" isBusy={false} onStop={nothing} /> },
  { name: 'ActingBanner, on the way back', render: () => <ActingBanner name={longName} isBusy onStop={nothing} /> },
  {
    name: 'ActingBanner, the way back failed',
    render: () => <ActingBanner name="Marcus Reed" isBusy={false} error={failureWords('offline')} onStop={nothing} />,
  },
  { name: 'Avatar, initials', render: () => <Avatar name="Dana Whitfield" /> },
  { name: 'Avatar, large', render: () => <Avatar name="Dana Whitfield" large /> },
  {
    name: 'Avatar, an address that is no picture’s',
    render: () => <Avatar name="José Álvarez" pictureUrl={picture} />,
  },
  { name: 'Avatar, nobody’s name', render: () => <Avatar name={`${nowMs}`} /> },
];
