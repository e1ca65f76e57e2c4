/*
 * The little of Markdown that the documents of this project use, as HTML: headings, paragraphs, lists
 * with what stands indented in them, quotations, tables, and in the line code, bold, emphasis.
 */

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * The words of a line: `code` is left as it is; a link to another document is its words alone.
 *
 * @param {string} text
 */
export function inlineHtml(text) {
  return text
    .split(/(`[^`]+`)/)
    .map((part) => {
      if (part.startsWith('`') && part.endsWith('`') && part.length > 2)
        return `<code>${escaped(part.slice(1, -1))}</code>`;
      return escaped(part)
        .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
        .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
        .replace(/\*([^*\s](?:[^*]*[^*\s])?)\*/g, '<em>$1</em>')
        .replace(/(?<![\p{L}\d_])_([^_]+)_(?![\p{L}\d_])/gu, '<em>$1</em>');
    })
    .join('');
}

/** @param {string} title "8. Books and measures" has the address "section-8". */
function addressOf(title) {
  const number = /^(\d+)\./.exec(title)?.[1];
  return number === undefined ? '' : ` id="section-${number}"`;
}

/** @param {readonly string[]} lines */
function tableHtml(lines) {
  const [head = '', , ...rows] = lines;
  /** @param {string} line @param {string} tag */
  const cells = (line, tag) =>
    line
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => `<${tag}>${inlineHtml(cell.trim())}</${tag.split(' ')[0]}>`)
      .join('');
  const body = rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('\n');
  return `<div class="table" role="region" aria-label="Table" tabindex="0"><table>
<thead><tr>${cells(head, 'th scope="col"')}</tr></thead>
<tbody>
${body}
</tbody></table></div>`;
}

/** Items with the lines that are indented under them. @param {readonly string[]} lines */
function listHtml(lines) {
  /** @type {string[][]} */
  const items = [];
  for (const line of lines) {
    if (line.startsWith('- ')) items.push([line.slice(2)]);
    else items.at(-1)?.push(line.replace(/^ {2}/, ''));
  }
  const html = items.map((item) => {
    const inside = markdownHtml(item.join('\n'));
    // An item of one paragraph, first or alone, has no room around it.
    return `<li>${inside.replace(/^<p>([\s\S]*?)<\/p>/, '$1')}</li>`;
  });
  return `<ul>\n${html.join('\n')}\n</ul>`;
}

/** What kind of block a line begins. @param {string} line */
function kindOf(line) {
  if (/^#{1,6} /.test(line)) return 'heading';
  if (line.startsWith('- ')) return 'list';
  if (line.startsWith('>')) return 'quotation';
  if (line.startsWith('|')) return 'table';
  return 'paragraph';
}

/**
 * How many lines from `from` belong to the block that begins there.
 *
 * @param {readonly string[]} lines
 * @param {number} from
 * @param {string} kind
 */
function lengthOf(lines, from, kind) {
  let end = from + 1;
  if (kind === 'heading') return 1;
  for (; end < lines.length; end++) {
    const line = lines[end] ?? '';
    if (kind === 'list') {
      // A blank line is the list's when what follows is an item or is indented.
      const next = line.trim() === '' ? (lines[end + 1] ?? '') : line;
      if (next.startsWith('- ') || (next.startsWith('  ') && next.trim() !== '')) continue;
      break;
    }
    if (line.trim() === '' || kindOf(line) !== kind) break;
  }
  return end - from;
}

/**
 * @param {string} text Markdown
 * @returns {string} HTML, without anything around it
 */
export function markdownHtml(text) {
  const lines = text.split('\n');
  /** @type {string[]} */
  const blocks = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? '';
    if (line.trim() === '') {
      at++;
      continue;
    }
    const kind = kindOf(line);
    const length = lengthOf(lines, at, kind);
    const own = lines.slice(at, at + length);
    at += length;
    if (kind === 'heading') {
      const level = line.indexOf(' ');
      const title = line.slice(level + 1);
      blocks.push(`<h${level}${addressOf(title)}>${inlineHtml(title)}</h${level}>`);
    } else if (kind === 'list') blocks.push(listHtml(own));
    else if (kind === 'table') blocks.push(tableHtml(own));
    else if (kind === 'quotation') {
      const inside = own.map((each) => each.replace(/^> ?/, '')).join('\n');
      blocks.push(`<blockquote>${markdownHtml(inside)}</blockquote>`);
    } else blocks.push(`<p>${inlineHtml(own.join('\n'))}</p>`);
  }
  return blocks.join('\n');
}
