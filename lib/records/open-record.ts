/** The CRM record that the tab in front of the agent shows. */
export interface OpenRecord {
  id: string;
  module: string;
  name: string;
  link: string;
}
