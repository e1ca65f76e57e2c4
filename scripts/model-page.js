import { readFileSync } from 'node:fs';
import { inlineHtml, markdownHtml } from './markdown.js';
import { inProject } from './root.js';

const page = 'model.html';
const sheet = 'model.css';

/** Both themes as the reader's system has them: there is no script to choose one. */
const style = `:root {
  color-scheme: light dark;
  --ink: #1b1f24;
  --muted: #59616b;
  --rule: #e6e8eb;
  --surface: #ffffff;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e8eaed;
    --muted: #a4abb4;
    --rule: #2b3036;
    --surface: #15181c;
  }
}
body {
  max-width: 46rem;
  margin: 0 auto;
  padding: 1.5rem 1rem 4rem;
  background: var(--surface);
  color: var(--ink);
  font: 1rem/1.55 -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Liberation Sans', Arial, sans-serif;
  overflow-wrap: break-word;
}
a { color: inherit; text-underline-offset: 0.15em; }
h1 { font-size: 1.5rem; line-height: 1.3; }
h2 { margin-block: 2.5rem 0.75rem; padding-block-start: 1rem; border-block-start: 1px solid var(--rule); font-size: 1.2rem; }
h3 { margin-block: 1.75rem 0.5rem; font-size: 1rem; }
h2:target { text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 0.3em; }
nav ul { padding: 0; list-style: none; columns: 18rem; }
nav, code { font-size: 0.875rem; }
code { color: var(--muted); }
blockquote { margin: 1rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--rule); }
ul { padding-inline-start: 1.25rem; }
li { margin-block: 0.35rem; }
.table { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.875rem; }
th, td { min-width: 9rem; padding: 0.35rem 1rem 0.35rem 0; border-block-end: 1px solid var(--rule); text-align: start; vertical-align: top; }
`;

/**
 * The document of the model as a page of its own, without a script.
 *
 * @param {string} markdown
 * @param {string} policy What the page may load: its content security policy.
 */
export function modelHtml(markdown, policy) {
  const sections = [...markdown.matchAll(/^## ((\d+)\. .*)$/gm)].map(
    ([, title = '', number = '']) =>
      `<li><a href="#section-${number}">${inlineHtml(title)}</a></li>`,
  );
  const [title = '', ...rest] = markdownHtml(markdown).split('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The model – Relève</title>
<link rel="icon" href="favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${sheet}">
</head>
<body>
<header><a href="./">Relève</a></header>
<main>
${title}
<nav aria-label="Sections"><ul>
${sections.join('\n')}
</ul></nav>
${rest.join('\n')}
</main>
</body>
</html>
`;
}

/**
 * Puts the document of the model, docs/model.md, beside the page, where explanations link to it: it
 * is part of no script, and is there without a network like the rest.
 *
 * @param {string} policy The page's content security policy.
 * @returns {import('vite').Plugin}
 */
export function modelPage(policy) {
  const html = () => modelHtml(readFileSync(inProject('docs', 'model.md'), 'utf8'), policy);
  return {
    name: 'releve:model-page',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: page, source: html() });
      this.emitFile({ type: 'asset', fileName: sheet, source: style });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = request.url?.replace(/[?#].*$/, '');
        if (path === `/${page}`) {
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(html());
        } else if (path === `/${sheet}`) {
          response.setHeader('content-type', 'text/css; charset=utf-8');
          response.end(style);
        } else next();
      });
    },
  };
}
