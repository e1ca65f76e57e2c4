import { appendSource, lightTheme, type Chart } from '../../charts/index.ts';
import {
  chartTableCsv,
  exportFileName,
  pngOf,
  saveBlob,
  saveFile,
  svgFile,
} from '../../export/index.ts';
import type { State } from '../../store/index.ts';
import { pageFormatters } from '../results/data/page-formatters.ts';
import type { FigureRequest } from '../run-view.ts';
import { csvKind } from './csv-kind.ts';
import { figureSource } from './figure-source.ts';

/** Width of a plot in a file, in pixels: a slide's, and legible in a column of text. */
const WIDTH = 960;

/** Has the browser save a plot as it is now: light, on white, with its source beneath. */
export async function saveFigure(state: State, request: FigureRequest): Promise<void> {
  const { plot, heading, format } = request;
  const sources = await figureSource(state);
  const chart = plot(
    { width: WIDTH },
    { theme: lightTheme, formatters: pageFormatters(), idPrefix: 'plot' },
  );
  const { name } = state.run.shown?.scenario ?? state.scenario;
  const file = exportFileName(name, kindOf(chart), format);
  if (format === 'csv') {
    const table = chartTableCsv(kindOf(chart), chart.table);
    await saveFile(file, table.chunks(csvKind()), 'text/csv;charset=utf-8');
    return;
  }
  appendSource(chart.svg, sources, lightTheme);
  const names = { title: heading, description: sources.join('\n') };
  const text = svgFile(chart.svg, names);
  if (format === 'svg') await saveFile(file, [text], 'image/svg+xml');
  else saveBlob(file, await pngOf(text));
}

/** "service-fan": what kind of plot it is. */
function kindOf({ svg }: Chart): string {
  return svg.dataset['chart'] ?? 'plot';
}
