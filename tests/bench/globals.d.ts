/** The library's bundle for pages, there only where that contestant is measured. */
declare const libphonenumber: Pick<typeof import('libphonenumber-js'), 'findPhoneNumbersInText'>;

/** There after `prepareChanges`. */
declare const startChanges: () => void;

/** There after `prepareArrival`. */
declare const arrivingParagraph: HTMLParagraphElement;

/** There after `addShadowRoot`. */
declare const benchRoot: ShadowRoot;

/** There after `watchOpening`. */
declare const benchOpened: Promise<import('./panel/in-panel.ts').OpeningTimes>;

/** There after `watchLongTasks`. */
declare const benchLongTasksMs: number[];
