/**
 * The records of an RFC 4180 text, cells as text. Strict: CRLF alone ends a record, a quote appears
 * only where the grammar has one, and the last record ends like the others.
 */
export function readCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += text[at] === '"' ? 2 : 1) {
        if (at >= text.length) throw new Error('a quote is not closed');
        cell += text.charAt(at);
      }
      at += 1;
    } else {
      const end = /[",\r\n]|$/.exec(text.slice(at))?.index ?? 0;
      cell = text.slice(at, at + end);
      at += end;
    }
    record.push(cell);
    if (text[at] === ',') at += 1;
    else if (text.startsWith('\r\n', at)) {
      records.push(record);
      record = [];
      at += 2;
      continue;
    } else throw new Error(`neither a comma nor a line end at ${at}`);
    if (text.startsWith('\r\n', at)) {
      records.push([...record, '']);
      record = [];
      at += 2;
    }
  }
  if (record.length > 0) throw new Error('the last record does not end');
  return records;
}

/** The records after the header, as objects by column name. */
export function readRows(chunks: Iterable<string>): Record<string, string>[] {
  const [header = [], ...records] = readCsv([...chunks].join('').replace(/^\ufeff/, ''));
  return records.map((record) => {
    if (record.length !== header.length) throw new Error(`a record of ${record.length} cells`);
    return Object.fromEntries(header.map((name, index) => [name, record[index] ?? '']));
  });
}
