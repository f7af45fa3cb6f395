/** Whatever these hold, it changes nothing; each with the reason why nobody reads it. */
const reasons: { place: RegExp; why: string }[] = [
  { place: /matchedCrmRecordsLength$/, why: 'it may disagree with the list of records, and the list is right' },
  { place: /\.(ownerId|parentId|parentModule)$/, why: 'a record is opened by its links, and nothing shows an owner' },
  { place: /^04-.*users\.\*\.features/, why: "switches of Tenfold's own screens" },
  {
    place: /^05-.*call\.(organizationId|userId|phoneNumberCalled)$/,
    why: 'who called whom is known to who asked for the call',
  },
  { place: /\.(interrupts|crosstalkSegments)$/, why: 'empty in the reference, so what is in them is not known' },
];

/** Whether nobody reads this place, given as `01-authentication: token_type`. */
export function isUnread(place: string): boolean {
  return reasons.some((reason) => reason.place.test(place));
}
