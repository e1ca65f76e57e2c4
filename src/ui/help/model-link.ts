import { html, type TemplateResult } from 'lit';

/** Where the build puts the document of the model: beside the page, wherever that stands. */
const MODEL_PAGE = 'model.html';

const NAMED = /docs\/model\.md, sections? (\d+)/;

/** A link to a section of the document of the model, in a tab of its own. */
export function modelLink(section: number | string, words: string): TemplateResult {
  return html`<a href="${MODEL_PAGE}#section-${section}" target="_blank" rel="noopener"
    >${words}</a
  >`;
}

/** A source; where it names a section of the document of the model, with a link to it. */
export function withModelLink(source: string): string | TemplateResult {
  const found = NAMED.exec(source);
  if (found === null) return source;
  const [words, section = ''] = found;
  const end = found.index + words.length;
  return html`${source.slice(0, found.index)}${modelLink(section, words)}${source.slice(end)}`;
}
