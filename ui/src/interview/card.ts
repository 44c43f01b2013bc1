type Part = { title: string; rows: [keys: string[], does: string][] };

/** The key card, column by column: what each key does, in words of the app. */
export const CARD: Part[][] = [
  [
    {
      title: 'card-way',
      rows: [
        [['Alt+1', 'to', '6'], 'card-section'],
        [['Ctrl+G', '3', '5'], 'card-jump'],
        [['Ctrl+G', 'Ctrl+G'], 'card-jump-back'],
        [['Ctrl+Up', 'Ctrl+Down'], 'card-step'],
        [['Ctrl+U'], 'card-unanswered'],
        [['F2', 'Ctrl+L'], 'card-language'],
        [['F3', 'Ctrl+P'], 'card-probe'],
      ],
    },
    {
      title: 'card-names',
      rows: [
        [['F7', 'Ctrl+K'], 'card-not-name'],
        [['F8', 'Ctrl+H'], 'card-hide'],
        [['Ctrl+Shift+Bksp'], 'card-unwrite'],
      ],
    },
  ],
  [
    {
      title: 'card-write',
      rows: [
        [['Enter'], 'card-enter'],
        [['F9', 'Ctrl+D'], 'card-speaker'],
        [['Ctrl+Q'], 'card-own'],
        [['+'], 'card-success'],
        [['-'], 'card-pain'],
        [['!'], 'card-idea'],
        [['>'], 'card-progress'],
      ],
    },
    {
      title: 'card-hour',
      rows: [
        [['F6'], 'card-swap'],
        [['F10', 'Ctrl+O'], 'card-beside'],
        [['F12'], 'card-lock'],
        [['Ctrl+Enter'], 'card-debrief'],
        [['Ctrl+Shift+W'], 'card-withdraw'],
      ],
    },
  ],
  [
    {
      title: 'card-answers',
      rows: [
        [['1', 'to', '7'], 'card-agree'],
        [['0'], 'card-clear'],
        [['n'], 'card-none'],
        [['='], 'card-fill'],
        [['F4', 'Ctrl+E'], 'card-no-answer'],
      ],
    },
  ],
];
