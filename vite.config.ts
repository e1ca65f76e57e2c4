import { defineConfig, type Plugin } from 'vite';
import { firstWorker } from './scripts/first-worker.js';
import { modelPage } from './scripts/model-page.js';
import { offline } from './scripts/offline.js';
import { standIns } from './scripts/stand-ins/index.js';

/**
 * What the built page may load: itself, and nothing from anywhere else. Scenarios never leave the
 * browser, and this line is what lets a security department check it.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Writes the policy into the built page. The dev server needs inline scripts, so it goes without. */
function declarePolicy(): Plugin {
  return {
    name: 'releve:content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

export default defineConfig({
  // Relative addresses: the built page works from any folder of any host.
  base: './',
  plugins: [declarePolicy(), firstWorker(), modelPage(contentSecurityPolicy), offline()],
  resolve: { alias: standIns },
  worker: { format: 'es' },
  build: {
    target: ['es2022', 'chrome111', 'firefox114', 'safari16.4'],
    sourcemap: true,
    modulePreload: {
      polyfill: false,
      // Of the page alone: so many links at once for code that comes later would hold the page up.
      resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
    },
    // d3 and lit in one page: far under what a warning is for.
    chunkSizeWarningLimit: 800,
  },
});
