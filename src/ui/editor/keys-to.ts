/** Which section, and which items in it, hold a place: what to open to get there. */
export function keysTo(path: string): readonly string[] {
  const provider = /^providers\[\d+\]/.exec(path)?.[0];
  if (provider !== undefined) {
    return path.startsWith(`${provider}.contract`)
      ? ['contracts', `${provider}.contract`]
      : ['providers', provider];
  }
  const item = /^(setups|hazards)\[\d+\]/.exec(path);
  if (item?.[1] !== undefined) return [item[1], item[0]];
  if (/^channels\[\d+\]\.costPerLostContact/.test(path)) return ['contracts'];
  if (/^channels\[\d+\]\.(?:objective|continuity)/.test(path)) return ['objective'];
  if (path.startsWith('channels')) return ['demand'];
  return /^(?:run|horizon|name|currency)\b/.test(path) ? ['run'] : ['document'];
}
