import { darkTheme, lightTheme } from '../../src/charts/index.ts';
import { examples } from '../fixtures/charts/examples.ts';

/*
 * Every chart, drawn from the fixtures in both themes and three widths. `npx vite`, then open
 * /tests/gallery/; `?chart=service-fan`, `?width=480`, `?theme=dark` narrow it down.
 */
const asked = new URLSearchParams(location.search);
const widths = asked.has('width') ? [Number(asked.get('width'))] : [320, 480, 900];

for (const example of examples) {
  if (asked.has('chart') && asked.get('chart') !== example.name) continue;
  for (const theme of [lightTheme, darkTheme]) {
    if (asked.has('theme') && asked.get('theme') !== theme.name) continue;
    const section = document.createElement('section');
    for (const width of example.widths ?? widths)
      section.append(
        example.draw({ width }, theme, `${example.name}-${theme.name}-${String(width)}`).svg,
      );
    document.body.append(section);
  }
}
