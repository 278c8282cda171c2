import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** A chart that has a chosen item and may share it. */
export interface Selecting extends ReactiveControllerHost {
  readonly group: string | undefined;
  readonly isConnected: boolean;
  selected: string | undefined;
}

/** The charts of a group that are in the page, and what is chosen in all of them. */
interface Group {
  readonly members: Set<SelectionGroup>;
  chosen: string | undefined;
}

const groups = new Map<string, Group>();

/**
 * Keeps one chosen item in all charts of a group, wherever they are in the page. A chart that comes later takes over what
 * is chosen; where nothing is, it brings its own.
 */
export class SelectionGroup implements ReactiveController {
  #name: string | undefined;

  constructor(private readonly host: Selecting) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#leave();
  }

  hostUpdated(): void {
    const {group: name, selected, isConnected} = this.host;
    // An update may still be on its way when a chart leaves the page.
    if (!isConnected) return;
    if (name !== this.#name) {
      this.#join(name);
      return;
    }
    const group = groups.get(name ?? '');
    if (!group || group.chosen === selected) return;
    group.chosen = selected;
    for (const member of group.members) member.host.selected = selected;
  }

  #join(name: string | undefined): void {
    this.#leave();
    if (!name) return;
    this.#name = name;
    const group = groups.get(name) ?? {members: new Set(), chosen: this.host.selected};
    groups.set(name, group);
    group.members.add(this);
    this.host.selected = group.chosen;
  }

  #leave(): void {
    const group = groups.get(this.#name ?? '');
    group?.members.delete(this);
    if (group?.members.size === 0) groups.delete(this.#name ?? '');
    this.#name = undefined;
  }
}
