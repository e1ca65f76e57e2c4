import { darkTheme, lightTheme, liveTheme, themeProperties } from '../../src/charts/index.ts';
import { examples } from '../fixtures/charts/examples.ts';

/*
 * Every chart, drawn from the fixtures in both themes and three widths. `npx vite`, then open
 * /tests/gallery/; `?chart=service-fan-2`, `?width=480`, `?theme=dark` narrow it down. With
 * `?theme=live` the colours come from custom properties of the page, here the dark ones.
 */
const asked = new URLSearchParams(location.search);
const widths = asked.has('width') ? [Number(asked.get('width'))] : [320, 480, 900];

const live = asked.get('theme') === 'live';
if (live)
  for (const [name, colour] of Object.entries(themeProperties(darkTheme)))
    document.documentElement.style.setProperty(name, colour);

for (const example of examples) {
  if (asked.has('chart') && asked.get('chart') !== example.name) continue;
  for (const theme of live ? [liveTheme(lightTheme)] : [lightTheme, darkTheme]) {
    if (!live && asked.has('theme') && asked.get('theme') !== theme.name) continue;
    const section = document.createElement('section');
    for (const width of example.widths ?? widths)
      section.append(
        example.draw({ width }, theme, `${example.name}-${theme.name}-${String(width)}`).svg,
      );
    document.body.append(section);
  }
}
