import type { ReactiveControllerHost } from 'lit';
import { builtInGuide } from '../../controllers/built-in-guide.js';
import { readGuidance } from '../../tree/read-guidance.js';
import type { NodeGuidance } from '../../tree/roadmap.js';
import { stageOf, type View } from './view.js';

/** The text of a node: loaded, still coming, or lost on the way. */
export type GuidanceText = NodeGuidance | 'loading' | 'lost' | undefined;

type Texts = Readonly<Record<string, NodeGuidance>>;

/** The texts behind the nodes: a roadmap's own, or the built-in guide's, loaded a stage at a time when a node of it is first opened. */
export class GuidanceTexts {
  readonly #host: ReactiveControllerHost;
  readonly #stages = new Map<string, Texts | 'loading' | 'lost'>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The text of the open node, as far as it is there; asking for it loads it. */
  of(view: View): GuidanceText {
    const { tree, builtIn } = view.roadmap;
    const own = readGuidance(tree.items[view.current] ?? { label: '' });
    if (own || !builtIn || view.current === 0) return own;
    const stageId = idOfStage(view);
    const stage = this.#stages.get(stageId) ?? this.#load(stageId);
    return typeof stage === 'string' ? stage : stage[tree.ids[view.current] ?? ''];
  }

  /** Tries again after a failure. */
  retry(view: View): void {
    this.#stages.delete(idOfStage(view));
    this.#host.requestUpdate();
  }

  #load(stageId: string): 'loading' {
    const put = (stage: Texts | 'lost'): void => {
      this.#stages.set(stageId, stage);
      this.#host.requestUpdate();
    };
    this.#stages.set(stageId, 'loading');
    (builtInGuide()?.guidance(stageId) ?? Promise.resolve({})).then(put, () => put('lost'));
    return 'loading';
  }
}

function idOfStage(view: View): string {
  return view.roadmap.tree.ids[stageOf(view, view.current)] ?? '';
}
