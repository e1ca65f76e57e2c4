import { html, type TemplateResult } from 'lit';
import { isoDate, parseIsoDate } from '../../base/calendar.ts';
import type { Replay } from '../../engine/replay.ts';
import { exportFileName, replayTables, saveFile } from '../../export/index.ts';
import { sayReplay } from '../../i18n/en-replay.ts';
import type { Scenario } from '../../scenario/types.ts';
import { csvKind } from '../dialogs/csv-kind.ts';

/** Buttons that save a replayed day, one for each file. */
export function dayFiles(scenario: Scenario, replay: Replay): readonly TemplateResult[] {
  const date = isoDate((parseIsoDate(scenario.horizon.start) ?? 0) + replay.day);
  const place = `${String(replay.replication)}-${date}`;
  return replayTables(scenario, replay).map((table) => {
    const name = exportFileName(scenario.name, `${table.name}-${place}`, 'csv');
    const save = (): void => void saveFile(name, table.chunks(csvKind()), 'text/csv;charset=utf-8');
    return html`<button class="link" @click=${save}>
      ${sayReplay('file', { name: table.name })}
    </button>`;
  });
}
