import { t } from '../../i18n/index.ts';
import { MAXIMUM_TEXT_LENGTH } from '../../scenario/text-limit.ts';
import type { Store } from '../../store/index.ts';

/**
 * Opens a file as the scenario; when it is none, says why, and all stays as it is. The code that
 * parses and checks it comes when it is needed.
 */
export async function openFile(store: Store, file: File): Promise<void> {
  const { name } = file;
  // At most four bytes a character: what is longer need not be read to be refused.
  const text = file.size > 4 * MAXIMUM_TEXT_LENGTH ? undefined : await textOf(file);
  if (text === undefined) {
    const message = t('notice.fileUnread', { name });
    store.dispatch({ type: 'noticed', notice: { kind: 'error', text: message, issues: [] } });
    return;
  }
  const { readScenarioFile } = await import('../../export/scenario-file.ts');
  const scenario = readScenarioFile(text);
  if (scenario.ok) {
    const opened = { origin: { kind: 'file', name }, scenario: scenario.value } as const;
    store.dispatch({ type: 'opened', opened, label: t('undo.openFile') });
    return;
  }
  const message = t('notice.fileRefused', { name });
  store.dispatch({
    type: 'noticed',
    notice: { kind: 'error', text: message, issues: scenario.error },
  });
}

async function textOf(file: File): Promise<string | undefined> {
  try {
    return await file.text();
  } catch {
    return undefined;
  }
}
