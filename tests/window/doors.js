// What a page that had gone bad could try, one attempt after the other. Each tells in a word how it went; one that
// throws, or takes too long, was refused. Returns those that went otherwise than they must.
const done = arguments[arguments.length - 1];
const LISTENER = '%LISTENER%';
const later = () => new Promise((go) => setTimeout(go, 250));

/** Puts an element into the page and waits until it has loaded something, or could not. */
const loads = (tag, wants) =>
  new Promise((load, fail) => {
    const element = Object.assign(document.createElement(tag), { onload: () => load('loaded'), onerror: fail }, wants);
    document.head.append(element);
  });

/** Goes somewhere else, and tells whether one is still here. */
const goes = async (address) => {
  location.href = address;
  await later();
  return 'still here';
};

const invoke = async (name) => {
  await window.__TAURI_INTERNALS__.invoke(name, new Uint8Array(), { headers: {} });
  return 'answered';
};

const ATTEMPTS = [
  ['a file by a plug-in', 'refused', () => invoke('plugin:fs|read_text_file')],
  ['a program by a plug-in', 'refused', () => invoke('plugin:shell|open')],
  ['a window by the shell', 'refused', () => invoke('plugin:webview|create_webview_window')],
  ['a command that nobody wrote', 'refused', () => invoke('vault_export')],
  ['a request', 'refused', async () => (await fetch(LISTENER)).type],
  ['an older request', 'refused', () => {
    const request = new XMLHttpRequest();
    request.open('GET', LISTENER, false);
    request.send();
    return 'sent';
  }],
  ['a socket', 'refused', () => new Promise((open, fail) => {
    const socket = new WebSocket(LISTENER.replace('http', 'ws'));
    Object.assign(socket, { onopen: () => open('open'), onerror: fail });
  })],
  ['a beacon, which tells nothing', 'asked', () => {
    navigator.sendBeacon(LISTENER, 'x');
    return 'asked';
  }],
  ['a picture from elsewhere', 'refused', () => loads('img', { src: LISTENER })],
  ['a script from elsewhere', 'refused', () => loads('script', { src: LISTENER })],
  ['a style from elsewhere', 'refused', () => loads('link', { rel: 'stylesheet', href: LISTENER })],
  ['a script in the page', 'undefined', () => {
    document.head.append(Object.assign(document.createElement('script'), { textContent: 'window.wasRun = true' }));
    return String(window.wasRun);
  }],
  ['a script in an attribute', 'undefined', () => {
    const button = document.createElement('button');
    button.setAttribute('onclick', 'window.wasRun = true');
    document.body.append(button);
    button.click();
    button.remove();
    return String(window.wasRun);
  }],
  ['a script in an address', 'undefined', async () => {
    await goes('javascript:void(window.wasRun = true)');
    return String(window.wasRun);
  }],
  ['a script in a text', 'refused', () => String(new window.Function('return 1')())],
  ['a frame', '', async () => {
    const frame = Object.assign(document.createElement('iframe'), { src: LISTENER });
    document.body.append(frame);
    await later();
    const inside = frame.contentDocument?.body?.innerText ?? '';
    frame.remove();
    return inside;
  }],
  ['a worker', 'refused', () => new Promise((run, fail) => {
    const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])));
    Object.assign(worker, { onmessage: () => run('run'), onerror: fail });
  })],
  ['another window', 'null', () => String(window.open(LISTENER))],
  ['an empty window', 'null', () => String(window.open(''))],
  ['a form that leaves', 'still here', async () => {
    const form = Object.assign(document.createElement('form'), { action: LISTENER });
    document.body.append(form);
    form.submit();
    await later();
    form.remove();
    return 'still here';
  }],
  ['another page', 'still here', () => goes(LISTENER)],
  ['a file of this machine', 'still here', () => goes('file:///etc/hostname')],
  ['a page in an address', 'still here', () => goes('data:text/html,gone')],
  ['a download, which tells nothing', 'asked', async () => {
    const link = document.createElement('a');
    Object.assign(link, { href: URL.createObjectURL(new Blob(['x'])), download: 'x.txt' }).click();
    await later();
    return 'asked';
  }],
  ['a store of the page', 'refused', () => {
    localStorage.setItem('x', 'y');
    return 'kept';
  }],
  ['a base of the page', 'refused', () => new Promise((open, fail) => {
    const request = indexedDB.open('x');
    Object.assign(request, { onsuccess: () => open('open'), onerror: fail });
  })],
  ['a change to what all objects are', 'undefined', () => {
    Object.prototype.wasChanged = true;
    return String({}.wasChanged);
  }],
];

(async () => {
  const wrong = [];
  for (const [what, wanted, attempt] of ATTEMPTS) {
    const limit = new Promise((_, late) => setTimeout(late, 3000));
    const went = await Promise.race([(async () => attempt())(), limit]).catch(() => 'refused');
    if (went !== wanted) wrong.push(`${what}: ${went}, not ${wanted}`);
  }
  return [ATTEMPTS.length, wrong];
})().then(done);
