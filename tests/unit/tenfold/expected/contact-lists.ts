const john = { id: '5a65bbab74e94d5c1fad63c8', name: 'John Doe', phoneNumbers: ['4155991160'] };
const suzie = { id: '5a65bbab74e94d5c1fad63c9', name: 'Suzie Doe', phoneNumbers: ['4145911961'] };

const list = {
  id: '5a65bab75030129d1d7146af',
  organizationId: '5a65bbb75030129d1d71467a',
  userId: '5a65bab75130129d1d71427e',
  name: 'Example contact list',
  contacts: [john],
  type: 'untracked',
};

/** What the answers about contact lists mean. */
export const contactLists = {
  '39-get-contact-lists-for-current-user-beta': [list],
  '40-get-single-contact-list-beta': list,
  '41-create-new-contact-list-beta': { ...list, name: 'Example new contact list' },
  '42-update-existing-contact-list-beta': { ...list, name: 'Updated contact list name', contacts: [john, suzie] },
  '43-add-new-contact-to-contact-list-beta': suzie,
};
