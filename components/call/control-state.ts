/** Whether a control can be used now, is on its way, or is something this phone system cannot do. */
export type ControlState = 'ready' | 'busy' | 'not-now' | 'not-supported';
