import { Facet, RangeSetBuilder, type Extension } from '@codemirror/state';
import { Decoration, EditorView, GutterMarker, WidgetType, gutter } from '@codemirror/view';
import { lineMarks, type LineMark } from './lineMarks';

const SVG = 'http://www.w3.org/2000/svg';
const ICONS = { pain: 'minus', success: 'plus', idea: 'bang', progress: 'onward', later: 'later' } as const;

/** Letters of the two speakers in the language of the app; set by the place, because a drawing has no words. */
export const letters = { director: 'D', direct_report: 'R' };

/** Draws who speaks and the kind of the line, as in the mock-ups. */
export function drawMark(mark: LineMark): HTMLElement {
  const box = document.createElement('span');
  box.className = 'gutter';
  const who = document.createElement('span');
  who.className = mark.speaker === 'direct_report' ? 'who direct' : 'who';
  who.textContent = letters[mark.speaker];
  box.append(who);
  if (mark.mark) {
    const kind = document.createElement('span');
    kind.className = `kind ${mark.mark}`;
    const icon = document.createElementNS(SVG, 'svg');
    icon.setAttribute('class', 'icon');
    const use = document.createElementNS(SVG, 'use');
    use.setAttribute('href', `#i-${ICONS[mark.mark]}`);
    icon.append(use);
    kind.append(icon);
    box.append(kind);
  }
  return box;
}

class Mark extends GutterMarker {
  constructor(
    readonly mark: LineMark,
    readonly letter: string,
  ) {
    super();
    this.elementClass = mark.own ? 'own' : '';
  }

  override elementClass: string;

  override eq(other: Mark): boolean {
    const [a, b] = [this.mark, other.mark];
    return a.speaker === b.speaker && a.mark === b.mark && a.own === b.own && this.letter === other.letter;
  }

  override toDOM(): Node {
    return drawMark(this.mark);
  }
}

/** Names of topics by id, in the language of the app. */
export const topicNames = Facet.define<Record<string, string>, Record<string, string>>({ combine: (all) => all[0] ?? {} });

class TopicHeading extends WidgetType {
  constructor(readonly name: string) {
    super();
  }

  override eq(other: TopicHeading): boolean {
    return this.name === other.name;
  }

  override toDOM(): HTMLElement {
    const heading = document.createElement('div');
    heading.className = 'topic-heading';
    heading.textContent = this.name;
    return heading;
  }
}

const ownWords = Decoration.line({ class: 'own' });

// Their exact words stand behind a bar; a line whose topic differs from the one above opens a heading.
const lines = EditorView.decorations.compute(['doc', lineMarks, topicNames], (state) => {
  const out = new RangeSetBuilder<Decoration>();
  const names = state.facet(topicNames);
  const marks = state.field(lineMarks);
  marks.forEach((mark, at) => {
    const { from } = state.doc.line(at + 1);
    const name = mark.topic === null ? undefined : names[mark.topic];
    if (name && mark.topic !== marks[at - 1]?.topic) {
      out.add(from, from, Decoration.widget({ widget: new TopicHeading(name), block: true, side: -1 }));
    }
    if (mark.own) out.add(from, from, ownWords);
  });
  return out.finish();
});

const drawn = gutter({
  class: 'who-gutter',
  lineMarker(view, block) {
    const mark = view.state.field(lineMarks)[view.state.doc.lineAt(block.from).number - 1];
    return mark ? new Mark(mark, letters[mark.speaker]) : null;
  },
  // New words come with a new language of the app, and the letters with them.
  lineMarkerChange: ({ startState, state }) =>
    startState.field(lineMarks) !== state.field(lineMarks) || startState.facet(topicNames) !== state.facet(topicNames),
});

/** What stands beside the notes. The status line reads it out, since a gutter is not part of the text. */
export const beside: Extension = [lines, drawn];
