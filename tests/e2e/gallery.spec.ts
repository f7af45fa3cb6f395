import { expect } from '@playwright/test';
import { looks, roomNames, test } from '../gallery/pictures.ts';
import { smallPng } from '../gallery/small-png.ts';

for (const room of roomNames) {
  for (const look of looks) {
    test(`${room} looks as its picture: ${look.name}`, async ({ show }) => {
      const page = await show(room, look);
      const picture = smallPng(await page.screenshot({ fullPage: true, caret: 'hide', scale: 'css' }));
      expect(picture).toMatchSnapshot(`${room}-${look.name.replaceAll(' ', '-')}.png`);
    });
  }
}
