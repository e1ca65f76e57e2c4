import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { exportInput, resultsFile, scenarioFile } from '../../src/export/index.ts';
import { decodeLink } from '../../src/link/index.ts';
import { runView } from '../../src/store/index.ts';
import { firstState, openLink } from '../../src/ui/session.ts';
import { openFile } from '../../src/ui/shell/open-file.ts';
import { barriers, openPage, testScenario, type TestPage } from './ui-page.ts';

let open: TestPage | undefined;
const opened = (...options: Parameters<typeof openPage>): TestPage => (open = openPage(...options));
beforeEach(() => page.viewport(1440, 900));
afterEach(() => {
  open?.close();
  open = undefined;
  history.replaceState(null, '', location.pathname + location.search);
});

const address = async ({ find }: TestPage): Promise<string> => {
  const dialog = await find('releve-share-dialog >>> input');
  return dialog instanceof HTMLInputElement ? dialog.value : '';
};

describe('sharing', () => {
  test('gives a link that holds the scenario and the fingerprint, in the address bar too', async () => {
    const tested = opened();
    tested.session.runs.start();
    await tested.finished();
    const before = location.hash;
    expect(before).toBe('');
    (await tested.find('releve-header >>> button', 'Share')).click();
    const link = await address(tested);
    expect(location.href).toBe(link);
    const content = await decodeLink(link);
    expect(content).toMatchObject({
      ok: true,
      value: { scenario: testScenario(), fingerprint: tested.session.store.state.run.fingerprint },
    });
    expect(await barriers()).toEqual([]);
  });

  test('says so while there is no fingerprint yet', async () => {
    const tested = opened();
    (await tested.find('releve-header >>> button', 'Share')).click();
    const dialog = await tested.find('releve-share-dialog');
    await expect.poll(() => dialog.shadowRoot?.textContent).toContain('no fingerprint');
  });
});

describe('taking away', () => {
  test('is explained before there are figures', async () => {
    const tested = opened();
    (await tested.find('releve-header >>> button', 'Take away')).click();
    const dialog = await tested.find('releve-take-away-dialog');
    await expect.poll(() => dialog.shadowRoot?.textContent).toContain('can be saved once');
  });

  test('offers every table and the scenario once the run has finished', async () => {
    const tested = opened();
    tested.session.runs.start();
    await tested.finished();
    (await tested.find('releve-header >>> button', 'Take away')).click();
    await tested.find('releve-take-away-dialog >>> li');
    const names = tested
      .all('releve-take-away-dialog >>> li button')
      .map((button) => button.getAttribute('aria-label'));
    expect(names).toEqual([
      'Save releve-test-summary.csv',
      'Save releve-test-replications.csv',
      'Save releve-test-monthly.csv',
      'Save releve-test-daily.csv',
      'Save releve-test-statements.csv',
      'Save releve-test-intervals.csv',
      'Save releve-test-providers.csv',
      'Save releve-test-provider-intervals.csv',
      'Save releve-test-occupancy.csv',
      'Save releve-test-outages.csv',
      'Save releve-test-calm.csv',
      'Save releve-test-erlang.csv',
      'Save releve-test-glossary.csv',
      'Save releve-test-columns.csv',
      'Save releve-test-results.json',
      'Save releve-test.json',
    ]);
    // Each says what it holds, in its own words.
    const about = tested.all('releve-take-away-dialog >>> li').map((item) => item.textContent);
    expect(new Set(about.map((text) => text?.replace(/releve-test\S*/g, '').trim())).size).toBe(
      names.length,
    );
    expect(await barriers()).toEqual([]);
  });
});

describe('opening', () => {
  test('another ready-made scenario can be undone', async () => {
    const tested = opened();
    (await tested.find('releve-header >>> button.scenario')).click();
    const choices = await tested.find('releve-scenario-dialog >>> li:nth-child(2) button');
    expect(await barriers()).toEqual([]);
    choices.click();
    const { store } = tested.session;
    expect(store.state.opened.origin).toEqual({ kind: 'readyMade', id: 'active-active' });
    expect(store.state.scenario.name).toBe('Two providers, half each');
    store.dispatch({ type: 'undone' });
    expect(store.state.scenario.name).toBe('Test: one or two?');
  });

  test('a bad link explains itself, and the page shows the demonstration and says so', async () => {
    const state = await firstState('#1.zz.abc');
    const tested = opened(state.scenario, state.opened.origin, { notice: state.notice });
    const notice = await tested.find('releve-notice');
    await expect
      .poll(() => notice.shadowRoot?.textContent)
      .toMatch(/end of the link is missing.*demonstration “Parcel carrier/s);
    expect(await barriers()).toEqual([]);
  });

  test('a bad link in a page at work leaves what was typed', async () => {
    const { session } = opened();
    const path = ['run', 'seed'];
    session.store.dispatch({ type: 'edited', edit: { kind: 'set', label: '', path, value: 'x' } });
    const before = session.store.state.draft;
    await openLink(session.store, '#nonsense');
    expect(session.store.state.draft).toBe(before);
    expect(session.store.state.notice?.kind).toBe('error');
  });

  test('a file that is a scenario opens, any other says why not', async () => {
    const { session } = opened();
    const other = { ...testScenario(), name: 'From a file' };
    await openFile(session.store, new File([scenarioFile(other)], 'other.json'));
    expect(session.store.state.scenario.name).toBe('From a file');
    await openFile(session.store, new File(['{"schemaVersion": 1}'], 'broken.json'));
    expect(session.store.state.scenario.name).toBe('From a file');
    expect(session.store.state.notice?.text).toContain('broken.json');
    expect(session.store.state.notice?.issues.length).toBeGreaterThan(0);
  });

  test('a file of results opens its scenario and says whether its numbers come again', async () => {
    const tested = opened();
    const { store, runs } = tested.session;
    runs.start();
    await tested.finished();
    const { shown, fingerprint = '' } = store.state.run;
    const input = exportInput(shown!.scenario, shown!.results, shown!.answer!, fingerprint);
    const file = new File([...resultsFile(input, 'finished')], 'figures.json');
    store.dispatch({
      type: 'edited',
      edit: { kind: 'set', label: '', path: ['run', 'seed'], value: 'x' },
    });
    await openFile(store, file);
    expect(store.state.scenario).toEqual(testScenario());
    await tested.finished();
    const answer = await tested.find('releve-answer');
    await expect.poll(() => answer.shadowRoot?.textContent).toContain('the numbers of the file');
    expect(runView(store.state).linkFingerprint).toEqual({
      agrees: true,
      expected: fingerprint,
      inFile: true,
    });
    const earlier = [...resultsFile({ ...input, engineVersion: '0.9.0' }, 'finished')];
    await openFile(store, new File(earlier, 'earlier.json'));
    expect(store.state.notice?.text).toMatch(/made by engine 0\.9\.0; .* numbers may differ/);
  });

  test('a picture, a table and a report say which file to take instead', async () => {
    const { session } = opened();
    for (const name of ['plot.svg', 'plot.PNG', 'summary.csv', 'report.pdf']) {
      await openFile(session.store, new File(['anything'], name));
      expect(session.store.state.notice?.text).toContain(name);
      expect(session.store.state.notice?.text).toContain('.json');
    }
    expect(session.store.state.scenario).toEqual(testScenario());
  });
});
