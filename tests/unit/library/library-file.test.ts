import { describe, expect, test, vi } from 'vitest';
import { importLibrary } from '../../../src/library/library-file.ts';
import { libraryFiles, MOST_IN_FILE } from '../../../src/library/library-files.ts';
import { twoTabs } from '../../support/memory-library.ts';
import { twoProviders } from '../store/fixture.ts';

const named = (name: string) => ({ scenario: { ...twoProviders(), name } });

/** A library of two scenarios, one of them with something typed that is not valid; and its file. */
async function exported() {
  const { first } = twoTabs();
  await first.add(named('Plan'), ['board']);
  const { scenario } = named('Draft');
  const document = { ...scenario, run: { ...scenario.run, replications: 0 } };
  await first.add({ scenario, draft: { document, unread: [] } });
  const entries = await first.entries();
  if (!entries.ok) throw new Error('no entries');
  const [texts = []] = await libraryFiles(entries.value);
  return { library: first, entries: entries.value, file: texts.join('') };
}

describe('the file of a library', () => {
  test('brings everything into an empty one', async () => {
    const { entries, file } = await exported();
    const { first: other } = twoTabs();
    expect(await importLibrary(other, file)).toEqual({
      ok: true,
      value: { added: 2, known: 0, refused: [] },
    });
    const arrived = await other.entries();
    if (!arrived.ok) throw new Error('no entries');
    const told = ({ tags, content, hash }: (typeof entries)[number]) => ({ tags, content, hash });
    expect(arrived.value.map(told)).toEqual(entries.map(told));
  });

  test('adds nothing that is there already', async () => {
    const { library, file } = await exported();
    const again = await importLibrary(library, file);
    expect(again).toEqual({ ok: true, value: { added: 0, known: 2, refused: [] } });
  });

  test('is several files where the library is too long for one, and import takes each of them', async () => {
    const { entries } = await exported();
    const [plan, draft] = entries;
    const many = [
      plan!,
      draft!,
      ...['C', 'D', 'E'].map((name) => ({ ...plan!, content: named(name) })),
    ];
    const files = await libraryFiles(many, undefined, { entries: 2, characters: Infinity });
    expect(files.length).toBe(3);
    const { first: other } = twoTabs();
    for (const texts of files) {
      expect(await importLibrary(other, texts.join(''))).toMatchObject({ value: { refused: [] } });
    }
    const arrived = await other.list();
    const names = arrived.ok ? arrived.value.map(({ name }) => name).sort() : [];
    expect(names).toEqual(['C', 'D', 'Draft', 'E', 'Plan']);
    // Whatever the room, each file holds a scenario at least.
    expect((await libraryFiles(many, undefined, { entries: 9, characters: 1 })).length).toBe(5);
  });

  test('of more than two thousand scenarios is read, however many', async () => {
    const { first } = twoTabs();
    const text = `{"releveLibrary":1,"scenarios":[${'{},'.repeat(2000)}{}]}`;
    const read = await importLibrary(first, text);
    expect(read.ok && read.value.refused.length).toBe(2001);
  });

  test('lets the page rest between all scenarios', async () => {
    const { first } = twoTabs();
    const rest = vi.fn(() => Promise.resolve());
    const scenarios = Array.from({ length: 40 }, (_, at) => named(`Plan ${at}`));
    await importLibrary(first, JSON.stringify({ releveLibrary: 1, scenarios }), rest);
    expect(rest.mock.calls.length).toBeGreaterThanOrEqual(40);
  });

  test('takes one scenario as well as many, and one that is refused stops no other', async () => {
    const { first } = twoTabs();
    const one = await importLibrary(first, JSON.stringify(named('One').scenario));
    expect(one).toMatchObject({ ok: true, value: { added: 1 } });
    const scenarios = [named('Two'), { scenario: { schemaVersion: 1, name: 'Bad' } }, null, 3];
    const many = await importLibrary(first, JSON.stringify({ releveLibrary: 1, scenarios }));
    expect(many).toMatchObject({ ok: true, value: { added: 1, known: 0 } });
    if (many.ok) expect(many.value.refused.map(({ name }) => name)).toEqual(['Bad', '', '']);
  });

  test.each([
    ['', { code: 'notJson', line: 1, column: 1 }],
    ['{"releveLibrary":1,"releveLibrary":1}', { code: 'notJson' }],
    ['[]', { code: 'noLibrary' }],
    ['{"scenarios":[]}', { code: 'noLibrary' }],
    ['{"releveLibrary":1,"scenarios":{}}', { code: 'noLibrary' }],
    ['{"releveLibrary":2,"scenarios":[]}', { code: 'newer' }],
    [`{"releveLibrary":1,"scenarios":[${'0,'.repeat(MOST_IN_FILE)}0]}`, { code: 'tooLarge' }],
    [
      `{"releveLibrary":1,"scenarios":[{}${',{}'.repeat(99)},{"a":1,"a":2}]}`,
      { code: 'notJson', line: 1 },
    ],
    ['['.repeat(100_000), { code: 'notJson' }],
  ])('is refused when it is none: %.40s', async (text, error) => {
    const { first } = twoTabs();
    expect(await importLibrary(first, text)).toMatchObject({ ok: false, error });
    expect(await first.list()).toEqual({ ok: true, value: [] });
  });

  test('cannot reach into JavaScript’s own objects, nor carry what is no tag', async () => {
    const { first } = twoTabs();
    const text = JSON.stringify({
      releveLibrary: 1,
      scenarios: [{ ...named('Plan'), tags: ['ok', 7, { a: 1 }, 'x'.repeat(999)], id: 'mine' }],
    }).replace('"tags"', '"__proto__":{"polluted":true},"tags"');
    expect(await importLibrary(first, text)).toMatchObject({ ok: true, value: { added: 1 } });
    const list = await first.list();
    if (list.ok) expect(list.value[0]?.tags).toEqual(['ok', 'x'.repeat(40)]);
    expect('polluted' in {}).toBe(false);
  });

  test('says how many of it are in the library where the room ends before the file does', async () => {
    const { storage, first } = twoTabs();
    const { update } = storage;
    let room = 2;
    vi.spyOn(storage, 'update').mockImplementation((id, change) =>
      room-- > 0 ? update(id, change) : Promise.reject(new DOMException('', 'QuotaExceededError')),
    );
    const scenarios = ['One', 'Two', 'Three', 'Four'].map(named);
    const text = JSON.stringify({ releveLibrary: 1, scenarios });
    expect(await importLibrary(first, text)).toEqual({
      ok: true,
      value: { added: 2, known: 0, refused: [], stopped: { code: 'full' } },
    });
    const list = await first.list();
    expect(list.ok && list.value.map(({ name }) => name)).toEqual(['One', 'Two']);
    // Once there is room, the same file brings the rest.
    room = 9;
    expect(await importLibrary(first, text)).toMatchObject({ value: { added: 2, known: 2 } });
  });

  test('reads the library as often for forty scenarios as for one, and tells of them once', async () => {
    const work = async (count: number) => {
      const { storage, first, second } = twoTabs();
      const reading = vi.spyOn(storage, 'entries');
      const told = vi.fn();
      second.subscribe(told);
      const scenarios = Array.from({ length: count }, (_, at) => named(`Plan ${at}`));
      await importLibrary(first, JSON.stringify({ releveLibrary: 1, scenarios }));
      expect((await first.list()).ok).toBe(true);
      return [reading.mock.calls.length, told.mock.calls.length];
    };
    const [readings = 0, tellings = 0] = await work(40);
    expect(await work(1)).toEqual([readings, tellings]);
    expect(tellings).toBe(1);
  });
});
