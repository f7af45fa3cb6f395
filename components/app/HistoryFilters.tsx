import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type CallFilters, filterCount, noFilters } from '../../lib/history/filters.ts';
import type { MessageError } from '../../lib/messages/contract.ts';
import { CallFilterFields } from '../history/CallFilterFields.tsx';
import { CallSearch as SearchLine } from '../history/CallSearch.tsx';
import { Trouble } from '../lists/Trouble.tsx';
import type { Choice } from '../ui/SelectField.tsx';
import { useDesk } from './DeskProvider.tsx';
import type { CallSearch } from './use-call-search.ts';
import { useCommand } from './use-command.ts';
import { useRepeated } from './use-repeated.ts';

interface HistoryFiltersProps {
  search: CallSearch;
  filters: CallFilters;
  onFilters: (filters: CallFilters) => void;
  owed: { count: number; isOn: boolean; onToggle: () => void } | undefined;
  userId: string;
  onUser: (userId: string) => void;
}

/** Search and filters above the list. */
export function HistoryFilters(props: HistoryFiltersProps) {
  const { search, filters, onFilters, owed, userId, onUser } = props;
  const [isOpen, setIsOpen] = useState(false);
  const users = useUserChoices(isOpen);
  const count = filterCount(filters);
  return (
    <SearchLine
      text={search.text}
      onText={search.setText}
      filterCount={count}
      owed={owed}
      isOpen={isOpen}
      onToggle={() => setIsOpen(!isOpen)}
    >
      <CallFilterFields
        filters={filters}
        onChange={onFilters}
        onClear={count > 0 ? () => onFilters(noFilters) : undefined}
        users={users.choices && { choices: users.choices, chosen: userId, onChoose: onUser }}
      />
      <Trouble
        error={users.error}
        what={i18n.t('history.usersUnknown')}
        isBusy={users.isBusy}
        onAgain={() => void users.ask()}
      />
    </SearchLine>
  );
}

interface UserChoices {
  choices: readonly Choice[] | undefined;
  /** Why there is nobody to choose but oneself. */
  error: MessageError | undefined;
  isBusy: boolean;
  ask: () => Promise<void>;
}

/** For administrators everybody whose calls there are, asked for once the filters are open; for others undefined. */
function useUserChoices(isOpen: boolean): UserChoices {
  const account = useDesk().view.account.value;
  const users = useCommand('account.users');
  const [others, setOthers] = useState<readonly Choice[]>([]);
  const isAdmin = account.state === 'signed-in' && account.isAdmin === true;

  async function ask(): Promise<void> {
    const answer = await users.run({ name: '' });
    if (answer?.ok) setOthers(answer.data.map(({ id, name }) => ({ value: id, text: name })));
  }

  useEffect(() => {
    if (isAdmin && isOpen && others.length === 0) void ask();
  }, [isAdmin, isOpen]);
  const error = useRepeated(users, isAdmin && isOpen, () => void ask());

  const asking = { error, isBusy: users.isBusy, ask };
  if (account.state !== 'signed-in' || !isAdmin) return { ...asking, choices: undefined };
  const own = { value: account.userId, text: i18n.t('history.myself', [account.name]) };
  const byName = others.filter(({ value }) => value !== own.value);
  return { ...asking, choices: [own, ...byName.toSorted((one, other) => one.text.localeCompare(other.text))] };
}
