/** What CRMs call the people and businesses a call can be with; each line is one kind, in the singular. */
const kinds = [
  'contact person people customer client patient partner party user requester res.partner party.party',
  'account company organization organisation firm business',
  'lead prospect crm.lead',
  'opportunity deal potential',
  'case ticket incident',
].map((words) => words.split(' '));

/** A module's word without case and plural: APIs say `Lead` where addresses say `leads`. */
function plain(word: string): string {
  const lower = word.toLowerCase();
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  return lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
}

function kindOf(word: string): number {
  return kinds.findIndex((words) => words.includes(plain(word)));
}

/** Whether two words are the same module's, in either number and any case. */
export function isSameModule(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

/** Whether a call can be with records of this module; a report, a task or a user group is none. */
export function isCustomerModule(word: string): boolean {
  return kindOf(word) >= 0;
}

/** Whether a word of an address says that a record is of this module: the same word, or one that means the same. */
export function speaksOf(word: string, module: string): boolean {
  if (plain(word) === '') return false;
  return isSameModule(word, module) || (kindOf(word) >= 0 && kindOf(word) === kindOf(module));
}
