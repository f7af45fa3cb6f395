import { createContext } from 'preact';
import type { Order } from '../../lib/insights/sheet.ts';

/** How somebody left a table. */
export interface TableLook {
  isOpen: boolean;
  order: Order;
}

/** By the tables' titles: other figures come in the tables that are open, in their order. */
export const TableLooks = createContext(new Map<string, TableLook>());
