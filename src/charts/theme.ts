/** The two colours of one setup: `mark` for lines and areas, `text` for its name beside them. */
export interface SetupColours {
  /** At least 3:1 on the surface. */
  readonly mark: string;
  /** At least 4.5:1 on the surface. */
  readonly text: string;
}

/** Every colour a chart uses. Values are CSS colours, or `var(--chart-…, colour)`. */
export interface ChartTheme {
  readonly name: 'light' | 'dark';
  /** Behind everything; also the halo around text that crosses marks. */
  readonly surface: string;
  /** Title, names, values. At least 4.5:1. */
  readonly ink: string;
  /** Tick labels, notes. At least 4.5:1. */
  readonly muted: string;
  /** Gridlines. Deliberately faint: they carry no data. */
  readonly grid: string;
  /** Baselines, reference lines, marks that belong to no setup. At least 3:1. */
  readonly axis: string;
  /** Hatching of outages. At least 3:1. */
  readonly hatch: string;
  /** Six setups, in the order of the scenario. */
  readonly setups: readonly SetupColours[];
}

/**
 * Okabe and Ito's palette ("Color Universal Design", 2008), each hue darkened where the original
 * falls under 3:1 on white, and again for text.
 */
export const lightTheme: ChartTheme = {
  name: 'light',
  surface: '#ffffff',
  ink: '#1b1f24',
  muted: '#59616b',
  grid: '#e6e8eb',
  axis: '#7a828c',
  hatch: '#7a828c',
  setups: [
    { mark: '#0072b2', text: '#0067a1' },
    { mark: '#d55e00', text: '#b04d00' },
    { mark: '#009e73', text: '#00785a' },
    { mark: '#bb6596', text: '#9b4778' },
    { mark: '#b87f00', text: '#8a5f00' },
    { mark: '#3390c4', text: '#1f76a8' },
  ],
};

/** The same hues lightened for a dark surface. */
export const darkTheme: ChartTheme = {
  name: 'dark',
  surface: '#15181c',
  ink: '#e8eaed',
  muted: '#a4abb4',
  grid: '#2b3036',
  axis: '#7d858f',
  hatch: '#7d858f',
  setups: [
    { mark: '#4a97db', text: '#6fb0ea' },
    { mark: '#ec7630', text: '#f28d52' },
    { mark: '#1fb58a', text: '#3cc49c' },
    { mark: '#d283b2', text: '#dd9cc2' },
    { mark: '#e6a91f', text: '#e9b441' },
    { mark: '#86cdf3', text: '#9bd6f5' },
  ],
};

const plainColours = ['surface', 'ink', 'muted', 'grid', 'axis', 'hatch'] as const;

/**
 * The custom properties that a page sets to colour charts drawn with `liveTheme`:
 * `--chart-surface`, `--chart-ink`…, `--chart-setup-1`, `--chart-setup-1-text`….
 */
export function themeProperties(theme: ChartTheme): Readonly<Record<string, string>> {
  const properties: Record<string, string> = {};
  for (const name of plainColours) properties[`--chart-${name}`] = theme[name];
  theme.setups.forEach((colours, index) => {
    properties[`--chart-setup-${String(index + 1)}`] = colours.mark;
    properties[`--chart-setup-${String(index + 1)}-text`] = colours.text;
  });
  return properties;
}

/**
 * The theme whose every colour is `var(--chart-…, fallback)`: a chart drawn with it follows the
 * page's custom properties without being drawn again. Files are exported with a plain theme, since
 * programs other than browsers do not read custom properties.
 */
export function liveTheme(fallback: ChartTheme): ChartTheme {
  const live = (name: string, colour: string): string => `var(--chart-${name}, ${colour})`;
  return {
    name: fallback.name,
    surface: live('surface', fallback.surface),
    ink: live('ink', fallback.ink),
    muted: live('muted', fallback.muted),
    grid: live('grid', fallback.grid),
    axis: live('axis', fallback.axis),
    hatch: live('hatch', fallback.hatch),
    setups: fallback.setups.map((colours, index) => ({
      mark: live(`setup-${String(index + 1)}`, colours.mark),
      text: live(`setup-${String(index + 1)}-text`, colours.text),
    })),
  };
}
