import type { ReactiveControllerHost } from 'lit';
import { builtInGuide } from '../../controllers/built-in-guide.js';
import type { NodeGuidance } from '../../tree/roadmap.js';
import type { GuidanceText } from './panel.js';

type Texts = Readonly<Record<string, NodeGuidance>>;

/** Loads the built-in guide's text a stage at a time, when a node of it is first opened. */
export class StageGuidance {
  readonly #host: ReactiveControllerHost;
  readonly #stages = new Map<string, Texts | 'loading' | 'lost'>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The text of a node, as far as it is there; asking for it loads it. */
  text(stageId: string, id: string): GuidanceText {
    const stage = this.#stages.get(stageId) ?? this.#load(stageId);
    return typeof stage === 'string' ? stage : stage[id];
  }

  /** Tries again after a failure. */
  retry(stageId: string): void {
    this.#stages.delete(stageId);
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
