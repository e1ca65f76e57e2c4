import { LitElement } from 'lit';
import { turn } from './turn.ts';

/**
 * An element that takes a while to draw, one of many: it waits for its turn, so that the page is not
 * held up by all of them at once. `updateComplete` waits with it.
 */
export class PatientElement extends LitElement {
  protected override async scheduleUpdate(): Promise<void> {
    await turn();
    await super.scheduleUpdate();
  }
}
