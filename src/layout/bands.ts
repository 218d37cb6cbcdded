/**
 * Bands: a layout whose cost is what changes. Every subtree owns a band; its extent is what its open part needs across the
 * direction of growth. A child's place is a sum over its siblings within the parent's band, so nothing stores an absolute
 * place: a toggle changes the extents of the ancestors and no other node, and a view is found by descent. Bands of siblings
 * lie one after the other, so two nodes cannot overlap whatever their heights.
 */
import { isOpen, type Folds } from '../tree/folds.js';
import { at, isBranch, type Tree } from '../tree/tree.js';

/** Space between siblings, in px. */
export interface BandGaps {
  /** Between the children of the root. */
  readonly first: number;
  /** Deeper down, between two siblings of which at least one is open; two folded ones or leaves need none. */
  readonly open: number;
}

/** A range outward from the root, in px. */
export interface Reach {
  readonly near: number;
  readonly far: number;
}

/** What to look for. `second` matters only when the children of the root stand on two sides. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly first: Reach;
  readonly second: Reach;
  /** Bands smaller than this, in px, are given as one node and not entered. 0 enters all. */
  readonly least: number;
}

/** What was found. */
export interface InView {
  /** Nodes in the area, in preorder. */
  readonly nodes: readonly number[];
  /** Children whose link to their parent crosses the area, in preorder. */
  readonly links: readonly number[];
  /** Middle, in px, of every node in `nodes`, and of both ends of every link. */
  readonly middles: ReadonlyMap<number, number>;
}

/** Middles are kept on this grid, so that sums stay exact and a toggle equals a fresh build. */
const GRID = 16;
/** Links to siblings outside the area: so many are drawn one by one on either side, then ever fewer. */
const FAN = 24;
/** Up to so many branches are toggled one by one; above, one pass over all nodes is cheaper. */
const ONE_BY_ONE = 64;

/** The extents of one tree under one state of folds. The only holder of these numbers; all changes go through its methods. */
export class Bands {
  /** Nodes touched since this was last set to 0: what a test counts. */
  touched = 0;

  readonly #tree: Tree;
  readonly #heights: Float64Array;
  readonly #gaps: BandGaps;
  /** The root's children from this position on stand on the second side; 0 for one side. */
  readonly #split: number;
  #folds: Folds;
  /** Where the children of a node begin in `#childAt` and `#sums`. */
  readonly #start: Int32Array;
  readonly #childAt: Int32Array;
  /** A Fenwick tree for each node's children: https://en.wikipedia.org/wiki/Fenwick_tree */
  readonly #sums: Float64Array;
  /** Extent and the gap after it, as it is in `#sums`. */
  readonly #slots: Float64Array;
  readonly #extents: Float64Array;
  /** From the start of a node's band to its middle. */
  readonly #middles: Float64Array;
  /** From the start of a node's band to that of its first child. */
  readonly #leads: Float64Array;

  /** `heights` holds each node's own height in px and is kept. `split` is the first position of the second side. */
  constructor(tree: Tree, heights: Float64Array, folds: Folds, gaps: BandGaps, split = 0) {
    this.#tree = tree;
    this.#heights = heights;
    this.#folds = folds;
    this.#gaps = gaps;
    this.#split = split;
    this.#start = new Int32Array(tree.size);
    this.#childAt = new Int32Array(tree.size);
    this.#sums = new Float64Array(tree.size);
    this.#slots = new Float64Array(tree.size);
    this.#extents = new Float64Array(tree.size);
    this.#middles = new Float64Array(tree.size);
    this.#leads = new Float64Array(tree.size);
    let start = 0;
    for (let i = 0; i < tree.size; i++) {
      this.#start[i] = start;
      start += at(tree.childCount, i);
      const parent = at(tree.parent, i);
      if (parent >= 0) this.#childAt[at(this.#start, parent) + at(tree.position, i)] = i;
    }
    this.#measureAll();
  }

  /** Height of the whole, in px. */
  get extent(): number {
    return of(this.#extents, 0);
  }

  /** Own height of a node, in px. */
  heightOf(index: number): number {
    return of(this.#heights, index);
  }

  /** Whether a node stands on the second side. The root counts as first. */
  isSecond(index: number): boolean {
    if (this.#split === 0) return false;
    let branch = index;
    while (at(this.#tree.depth, branch) > 1) branch = at(this.#tree.parent, branch);
    return branch > 0 && at(this.#tree.position, branch) >= this.#split;
  }

  /** Middle of a visible node from the start of the whole, in px: a walk over its ancestors. */
  middleOf(index: number): number {
    let middle = of(this.#middles, index);
    for (let child = index, parent = at(this.#tree.parent, child); parent >= 0; child = parent, parent = at(this.#tree.parent, child)) {
      this.touched++;
      middle += this.#offset(parent, at(this.#tree.position, child));
    }
    return middle;
  }

  /** Takes new folds. A few changes cost their ancestors; many cost one pass. */
  fold(folds: Folds): void {
    const changed: number[] = [];
    for (let word = 0; word < folds.bits.length && changed.length <= ONE_BY_ONE; word++) {
      for (let bits = (folds.bits[word] ?? 0) ^ (this.#folds.bits[word] ?? 0); bits !== 0; bits &= bits - 1) {
        changed.push(word * 32 + 31 - Math.clz32(bits & -bits));
      }
    }
    this.#folds = folds;
    if (changed.length > ONE_BY_ONE) return this.#measureAll();
    // Later nodes first, so that an ancestor sees its descendants as they will be.
    for (const index of changed.reverse()) this.#changed(index);
  }

  /** Corrects a node's own height. */
  setHeight(index: number, height: number): void {
    if (height === of(this.#heights, index)) return;
    this.#heights[index] = height;
    this.#changed(index);
  }

  /** What lies in an area, by descent; bands outside are skipped. `start` gives the start of a depth, outward from the root. */
  inView(area: Area, start: (depth: number) => number): InView {
    const tree = this.#tree;
    const nodes: number[] = [];
    const links: number[] = [];
    const middles = new Map<number, number>();
    const tops = [0];
    const pending = [0];
    const second = [false];
    for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
      this.touched++;
      const top = tops.pop() ?? 0;
      const isSecond = second.pop() ?? false;
      const middle = top + of(this.#middles, index);
      const half = of(this.#heights, index) / 2;
      const depth = at(tree.depth, index);
      const reach = isSecond ? area.second : area.first;
      const next = start(depth + 1);
      const tiny = of(this.#extents, index) < area.least;
      const within = middle + half >= area.top && middle - half <= area.bottom;
      if ((within || tiny) && start(depth) <= reach.far && next >= reach.near) {
        nodes.push(index);
        middles.set(index, middle);
      }
      if (tiny || !this.#isOpen(index)) continue;
      const entered: [number, number, boolean][] = [];
      for (const side of index === 0 && this.#split > 0 ? [false, true] : [isSecond]) {
        const range = side ? area.second : area.first;
        if (start(depth) > range.far) continue;
        const linked = next >= range.near;
        this.#children(index, top, middle, side, area, linked, (child, childTop, inside) => {
          if (linked) {
            links.push(child);
            middles.set(index, middle);
            middles.set(child, childTop + of(this.#middles, child));
          }
          if (inside && next <= range.far) entered.push([child, childTop, side]);
        });
      }
      for (let k = entered.length - 1; k >= 0; k--) {
        const [child, childTop, side] = entered[k] as [number, number, boolean];
        pending.push(child);
        tops.push(childTop);
        second.push(side);
      }
    }
    return { nodes, links, middles };
  }

  /** The children on one side whose bands lie in the area, and a sample of those whose links only cross it. */
  #children(
    parent: number,
    top: number,
    middle: number,
    side: boolean,
    area: Area,
    linked: boolean,
    found: (child: number, top: number, inside: boolean) => void,
  ): void {
    const count = at(this.#tree.childCount, parent);
    const split = parent === 0 && this.#split > 0 ? this.#split : 0;
    const from = side ? split : 0;
    const to = split > 0 && !side ? split : count;
    if (from >= to) return;
    const base = top + this.#offset(parent, from) - this.#prefix(parent, from);
    const first = Math.min(Math.max(this.#find(parent, area.top - base), from), to);
    const report = (k: number, inside: boolean): number => {
      const childTop = base + this.#prefix(parent, k);
      found(at(this.#childAt, at(this.#start, parent) + k), childTop, inside);
      this.touched++;
      return childTop;
    };
    if (linked && middle >= area.top) for (const k of fan(first - 1, from - 1)) report(k, false);
    let k = first;
    for (; k < to && base + this.#prefix(parent, k) <= area.bottom; ) {
      const childTop = report(k, true);
      k = Math.max(k + 1, area.least > 0 ? this.#find(parent, childTop + area.least - base) : 0);
    }
    if (linked && middle <= area.bottom) for (const beyond of fan(k, to)) report(beyond, false);
  }

  #isOpen(index: number): boolean {
    return isOpen(this.#folds, index) && isBranch(this.#tree, index);
  }

  #measureAll(): void {
    for (let i = this.#tree.size - 1; i >= 0; i--) {
      this.#fill(i);
      this.#measure(i);
    }
    this.touched += this.#tree.size;
  }

  /** Builds the sums over a node's children, which are measured already. */
  #fill(parent: number): void {
    const count = at(this.#tree.childCount, parent);
    const start = at(this.#start, parent);
    for (let k = 0; k < count; k++) {
      const child = at(this.#childAt, start + k);
      const slot = of(this.#extents, child) + this.#gapAfter(child);
      this.#slots[child] = slot;
      this.#sums[start + k] = slot;
    }
    for (let k = 1; k <= count; k++) {
      const above = k + (k & -k);
      if (above <= count) this.#sums[start + above - 1] = of(this.#sums, start + above - 1) + of(this.#sums, start + k - 1);
    }
  }

  #measure(index: number): void {
    const own = of(this.#heights, index);
    let lead = 0;
    let middle = own / 2;
    let extent = own;
    if (this.#isOpen(index)) {
      const count = at(this.#tree.childCount, index);
      const sum = this.#prefix(index, count);
      if (index === 0 && this.#split > 0) {
        const first = this.#prefix(0, this.#split);
        extent = Math.max(own, first, sum - first);
        middle = onGrid(extent / 2);
      } else {
        const last = at(this.#childAt, at(this.#start, index) + count - 1);
        // Midway between the first and the last child.
        const between = onGrid((of(this.#middles, index + 1) + sum - of(this.#slots, last) + of(this.#middles, last)) / 2);
        lead = Math.max(0, own / 2 - between);
        middle = lead + between;
        extent = lead + sum + Math.max(0, own / 2 - (sum - between));
      }
    }
    this.#leads[index] = lead;
    this.#middles[index] = middle;
    this.#extents[index] = extent;
  }

  /** A node was toggled or has another height: measure it and what is above, as far as something changes. */
  #changed(index: number): void {
    for (let node = index; node >= 0; node = at(this.#tree.parent, node)) {
      this.touched++;
      const extent = of(this.#extents, node);
      const middle = of(this.#middles, node);
      this.#measure(node);
      if (node !== index && extent === of(this.#extents, node) && middle === of(this.#middles, node)) return;
      const parent = at(this.#tree.parent, node);
      if (parent < 0) return;
      const position = at(this.#tree.position, node);
      // The gap before a node depends on whether it is open.
      if (position > 0) this.#setSlot(parent, position - 1, at(this.#childAt, at(this.#start, parent) + position - 1));
      this.#setSlot(parent, position, node);
    }
  }

  #setSlot(parent: number, position: number, child: number): void {
    const slot = of(this.#extents, child) + this.#gapAfter(child);
    const change = slot - of(this.#slots, child);
    if (change === 0) return;
    this.#slots[child] = slot;
    const count = at(this.#tree.childCount, parent);
    const start = at(this.#start, parent) - 1;
    for (let k = position + 1; k <= count; k += k & -k) this.#sums[start + k] = of(this.#sums, start + k) + change;
  }

  #gapAfter(child: number): number {
    const position = at(this.#tree.position, child) + 1;
    const parent = at(this.#tree.parent, child);
    if (position >= at(this.#tree.childCount, parent)) return 0;
    if (parent === 0) return position === this.#split ? 0 : this.#gaps.first;
    return this.#isOpen(child) || this.#isOpen(at(this.#tree.end, child)) ? this.#gaps.open : 0;
  }

  /** From the start of a node's band to that of the child at a position. */
  #offset(parent: number, position: number): number {
    const before = this.#prefix(parent, position);
    if (parent > 0 || this.#split === 0) return of(this.#leads, parent) + before;
    const first = this.#prefix(0, this.#split);
    if (position < this.#split) return (this.extent - first) / 2 + before;
    return (this.extent - this.#prefix(0, at(this.#tree.childCount, 0)) + first) / 2 + before - first;
  }

  /** Sum of the slots of the first `count` children. */
  #prefix(parent: number, count: number): number {
    const start = at(this.#start, parent) - 1;
    let sum = 0;
    for (let k = count; k > 0; k -= k & -k) sum += of(this.#sums, start + k);
    return sum;
  }

  /** Position of the child whose slot holds `offset`; the number of children when it lies beyond the last one. */
  #find(parent: number, offset: number): number {
    if (offset < 0) return 0;
    const count = at(this.#tree.childCount, parent);
    const start = at(this.#start, parent) - 1;
    let position = 0;
    let rest = offset;
    for (let step = 2 ** Math.floor(Math.log2(Math.max(count, 1))); step >= 1; step /= 2) {
      const sum = position + step <= count ? of(this.#sums, start + position + step) : Infinity;
      if (sum > rest) continue;
      position += step;
      rest -= sum;
    }
    return position;
  }
}

/** Positions from `from` to before `to`, in either direction: each of the first, then ever wider apart. */
function* fan(from: number, to: number): Generator<number, void> {
  const way = to >= from ? 1 : -1;
  let step = 1;
  for (let k = from, n = 0; way * (to - k) > 0; k += way * Math.floor(step), n++) {
    yield k;
    if (n >= FAN) step *= 1.25;
  }
}

function onGrid(value: number): number {
  return Math.round(value * GRID) / GRID;
}

/** The number at an index that is known to be inside. */
function of(numbers: Float64Array, index: number): number {
  return numbers[index] as number;
}
