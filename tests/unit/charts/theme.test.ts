import { describe, expect, test } from 'vitest';
import {
  darkTheme,
  distinctSetups,
  lightTheme,
  liveTheme,
  setupIdentity,
  themeProperties,
} from '../../../src/charts/index.ts';

/** Contrast ratio of two #rrggbb colours (WCAG 2.2, relative luminance). */
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each([lightTheme, darkTheme])('the $name theme', (theme) => {
  test('contrast follows the standard: black on white is 21', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
  });

  test('text stands out from the surface by at least 4.5:1', () => {
    const texts = [theme.ink, theme.muted, ...theme.setups.map((setup) => setup.text)];
    for (const colour of texts)
      expect(contrast(colour, theme.surface), colour).toBeGreaterThan(4.5);
  });

  test('marks stand out from the surface by at least 3:1', () => {
    const marks = [theme.axis, theme.hatch, ...theme.setups.map((setup) => setup.mark)];
    for (const colour of marks) expect(contrast(colour, theme.surface), colour).toBeGreaterThan(3);
  });

  test('six setups differ in colour, in dash and in marker', () => {
    const looks = Array.from({ length: distinctSetups }, (_, index) => setupIdentity(theme, index));
    for (const part of ['mark', 'text', 'dash', 'marker'] as const)
      expect(new Set(looks.map((look) => look[part])).size, part).toBe(distinctSetups);
  });
});

test('a live theme names exactly the custom properties that a page sets', () => {
  const live = liveTheme(lightTheme);
  const used = JSON.stringify(live).matchAll(/var\((--chart-[\w-]+), (#\w+)\)/g);
  const found = new Map(Array.from(used, (match) => [match[1], match[2]]));
  expect(found).toEqual(new Map(Object.entries(themeProperties(lightTheme))));
});
