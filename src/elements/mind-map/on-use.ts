/** Parts of a map that are loaded when they are used: a branch in the foreground, content of one's own in nodes, the address. */
import { setHeight } from '../../layout/fold-bands.js';
import type { ActionsOptions } from './actions.js';
import type { CustomNodes } from './custom-node.js';
import type { FocusBranch, FocusBranchOptions } from './focus-branch.js';
import { firstView } from './map-stage.js';
import type { Permalink } from './permalink.js';
import type { MindMapState } from './state.js';

export interface OnUseOptions extends Pick<ActionsOptions, 'host' | 'stage'>, Pick<FocusBranchOptions, 'state' | 'memory' | 'strings'> {
  /** Reads and writes the state of the map. */
  read(): MindMapState;
  restore(state: MindMapState): void;
  /** Other contents of nodes have other sizes. */
  redress(): void;
}

export class OnUse {
  readonly #options: OnUseOptions;
  #branch: FocusBranch | undefined;
  /** The branch in the foreground for as long as its part is on its way. */
  #wantedBranch: string | undefined;
  #custom: CustomNodes | undefined;
  #dressed: unknown;
  #permalink: Permalink | undefined;
  /** How many parts are on their way without which the first drawing would be another. */
  #awaited = 0;

  constructor(options: OnUseOptions) {
    this.#options = options;
    const { stage, host } = options;
    if (stage.moves) {
      stage.moves.hooks = {
        geometry: (geometry) => this.#custom?.take(geometry),
        prepare: (geometry, nodes) => this.#custom?.dress(geometry, nodes),
        drawn: (elements) => {
          this.#branch?.mark(elements);
          this.#custom?.release(elements);
          this.#custom?.measure(elements);
        },
        moved: () => {
          options.memory.moved();
          this.#permalink?.changed();
        },
      };
    }
    host.addController({
      hostConnected: () => {
        this.#permalink?.connect();
        // What a node holds is followed again as soon as it is drawn again.
        if (this.#custom) host.requestUpdate();
      },
      hostUpdated: () => this.#follow(),
      hostDisconnected: () => {
        this.#permalink?.disconnect();
        this.#custom?.stop();
      },
    });
    this.#follow();
  }

  /** Whether a drawing now would soon be another. */
  get isAwaited(): boolean {
    return this.#awaited > 0;
  }

  /** Id of the branch in the foreground; undefined for the whole map. */
  get branchId(): string | undefined {
    return this.#branch ? this.#branch.id : this.#wantedBranch;
  }

  /** Its index in the tree; undefined for the whole map. */
  get branchIndex(): number | undefined {
    return this.#branch?.index;
  }

  /** The path to the branch in the foreground. */
  pathTemplate(hear: EventListenerObject): unknown {
    return this.#branch?.template(hear);
  }

  /** Brings a branch to the foreground, with all of it in view. */
  focusOn(id: string | null): void {
    this.#wantedBranch = id ?? undefined;
    if (this.#branch) this.#branch.set(id);
    else if (id !== null) this.#withBranch((branch) => branch.set(id));
  }

  /** Takes a branch as a saved state has it. */
  takeBranch(id: string | undefined): void {
    this.#wantedBranch = id;
    if (this.#branch) {
      this.#branch.take(id);
      this.#options.host.requestUpdate();
    } else if (id !== undefined) this.#withBranch((branch) => branch.take(id));
  }

  /** Loads the part, and does what is still wanted then. */
  #withBranch(act: (branch: FocusBranch) => void): void {
    const wanted = this.#wantedBranch;
    void this.#await(async () => {
      const { FocusBranch } = await import('./focus-branch.js');
      this.#branch ??= new FocusBranch(this.#options);
      if (this.#wantedBranch === wanted) act(this.#branch);
    });
  }

  /** Follows properties of the host, and tells the address of every update. */
  #follow(): void {
    const { host, redress, stage } = this.#options;
    const { renderNode, permalink } = host;
    if (renderNode !== this.#dressed) {
      const hadOwn = this.#dressed !== undefined;
      this.#dressed = renderNode;
      if (this.#custom) {
        this.#custom.clear();
        redress();
      } else if (!hadOwn) {
        void this.#await(async () => {
          const { CustomNodes } = await import('./custom-node.js');
          this.#custom = new CustomNodes({ ...this.#options, firstView, setHeight: ({ bands }, index, height) => setHeight(bands, index, height) });
          this.#custom.take(stage.geometry);
        });
      }
    }
    if (permalink && !this.#permalink) {
      void this.#await(async () => {
        const { Permalink } = await import('./permalink.js');
        this.#permalink ??= new Permalink(this.#options);
      });
    }
    this.#permalink?.changed();
  }

  async #await(load: () => Promise<void>): Promise<void> {
    this.#awaited++;
    try {
      await load();
    } catch (error) {
      console.warn(`<${this.#options.host.localName}>: a part could not be loaded.`, error);
    }
    this.#awaited--;
    this.#options.host.requestUpdate();
  }
}
