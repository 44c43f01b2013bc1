// Finds what a screen reader would announce: visible elements by role and name. Called with the role, the name, and
// whether only the focused element counts; returns the element or null.
const [wantedRole, wantedName, focusedOnly] = arguments;
const plain = (text) => (text ?? '').replace(/[\s\u00a0\u202f]+/g, ' ').trim();

const IMPLICIT = {
  a: 'link', button: 'button', textarea: 'textbox', select: 'combobox', summary: 'button', dialog: 'dialog',
  h1: 'heading', h2: 'heading', h3: 'heading', h4: 'heading', main: 'main', nav: 'navigation', table: 'table',
  li: 'listitem', option: 'option',
};
const INPUTS = {
  checkbox: 'checkbox', radio: 'radio', range: 'slider', number: 'spinbutton', button: 'button', submit: 'button',
  search: 'searchbox',
};

function roleOf(element) {
  const given = element.getAttribute('role');
  if (given) return given;
  const tag = element.tagName.toLowerCase();
  if (tag === 'input') return INPUTS[element.type] ?? 'textbox';
  return IMPLICIT[tag] ?? (element.isContentEditable ? 'textbox' : '');
}

function nameOf(element) {
  const by = element.getAttribute('aria-labelledby');
  if (by) return by.split(/\s+/).map((id) => document.getElementById(id)?.textContent).join(' ');
  return element.getAttribute('aria-label')
    || (element.labels?.length ? [...element.labels].map((label) => label.textContent).join(' ') : '')
    || (element.tagName === 'INPUT' && /button|submit/.test(element.type) ? element.value : '')
    || (/^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName) ? '' : element.textContent)
    || element.getAttribute('title') || element.getAttribute('placeholder');
}

function isSeen(element) {
  return element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
}

const candidates = focusedOnly
  ? [document.activeElement]
  : [...document.querySelectorAll('a, button, input, textarea, select, summary, dialog, option, h1, h2, h3, h4, li, main, '
    + 'nav, table, [role], [contenteditable]')];
const named = candidates.filter((element) => element && roleOf(element) === wantedRole
  && (isSeen(element) || /^(radio|checkbox)$/.test(wantedRole)));
return named.find((element) => plain(nameOf(element)) === wantedName)
  ?? named.find((element) => plain(nameOf(element)).startsWith(wantedName)) ?? null;
