declare module '*/timezones.bson' {
  /** One line for each set of time zones: the zones joined by "&", then the prefixes of numbers that are in them. */
  const table: string;
  export default table;
}
