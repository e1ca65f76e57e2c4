import { afterAll } from 'vitest';

// A file of browser tests leaves the page as it found it: files share their modules and a window.
const address = location.href;

afterAll(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('data-theme');
  history.replaceState(null, '', address);
  localStorage.clear();
  sessionStorage.clear();
});
