// One way of misusing commands, tried on each of them. Tells for each what came of it: `refused` by the shell, the code
// of the desk, or `answered`; behind it, whether what came back repeats what was sent.
const done = arguments[arguments.length - 1];
const ATTACK = '%ATTACK%';
const COMMANDS = %COMMANDS%;
const CANARY = 'Okonkwolu';
const internals = window.__TAURI_INTERNALS__;
const text = (words) => new TextEncoder().encode(words);
const nothing = new Uint8Array();
const named = (args, value) => Object.fromEntries(args.map((name) => [`sr-${name}`, value]));
const call = (name, body, headers) => internals.invoke(name, body, { headers });

/** What stands in for something that is never answered. */
const late = () => new Promise((_, fail) => setTimeout(() => fail('no answer'), 4000));

const ATTACKS = {
  plain: ({ name }) => call(name, nothing, {}),
  missing: ({ name }) => call(name, nothing, {}),
  halved: ({ name, args }) => call(name, text(CANARY), named(args.slice(1), CANARY)),
  unknown: ({ name, args }) => call(name, text(CANARY), { ...named(args, CANARY), 'sr-all': 'true', 'sr-role': 'admin', 'sr-path': '/' }),
  long: ({ name, args }) => call(name, text(CANARY.repeat(250000)), named(args, '1')),
  longNames: ({ name, args }) => call(name, text('x'), named(args, CANARY.repeat(800))),
  numbers: ({ name, args }) => call(name, text('-1'), named(args, '-99999999999999999999')),
  paths: ({ name, args }) => call(name, text('../../../../etc/passwd'), named(args, '../../../../etc/passwd')),
  forms: ({ name, args }) => call(name, text(`{"__proto__":{"${CANARY}":1},"text":{"${CANARY}":[]}}`), named(args, '{}')),
  deep: ({ name, args }) => call(name, text('['.repeat(200000)), named(args, '1')),
  bytes: ({ name, args }) => call(name, new Uint8Array([0xff, 0xfe, 0, 0xd8, 0xc0, 0x80]), named(args, '1')),
  json: ({ name, args }) => internals.invoke(name, Object.fromEntries([...args, 'text', 'form'].map((key) => [key, CANARY]))),
  twisted: async ({ name }) => {
    const names = [name.toUpperCase(), `${name} `, `../${name}`, `plugin:${name}|${name}`, `${name}\u0000`, name.replace('_', '-')];
    for (const other of names) await call(other, nothing, {}).then(() => Promise.resolve(), (cause) => { if (typeof cause !== 'string') throw cause; });
    throw 'refused each time';
  },
  keyless: async ({ name, args }) => {
    const headers = { 'Content-Type': 'application/octet-stream', 'Tauri-Callback': '1', 'Tauri-Error': '2', 'Tauri-Invoke-Key': 'guessed', ...named(args, '1') };
    const answer = await fetch(`ipc://localhost/${name}`, { method: 'POST', body: text(CANARY), headers });
    if (!answer.ok || answer.headers.get('Tauri-Response') !== 'ok') throw 'refused';
  },
  parallel: ({ name, args }) => Promise.all(Array.from({ length: 12 }, () => call(name, text(CANARY), named(args, CANARY)))),
};

const outcome = async (command) => {
  try {
    const answer = await Promise.race([ATTACKS[ATTACK](command), late()]);
    return ['answered', JSON.stringify(answer ?? null).includes(CANARY)];
  } catch (cause) {
    const said = typeof cause === 'string' ? 'refused' : String(cause?.code ?? 'refused');
    return [said, (JSON.stringify(cause ?? null) + String(cause)).includes(CANARY)];
  }
};

(async () => {
  // What is never answered is asked all at once.
  if (ATTACK === 'keyless') return Promise.all(COMMANDS.map(async (command) => [command.name, ...(await outcome(command))]));
  const outcomes = [];
  for (const command of COMMANDS) outcomes.push([command.name, ...(await outcome(command))]);
  return outcomes;
})().then(done);
