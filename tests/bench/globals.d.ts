/** The library's bundle for pages, there only where the peer is measured. */
declare const libphonenumber: Pick<typeof import('libphonenumber-js'), 'findPhoneNumbersInText'>;
