import { type Books } from './books.ts';
import type { ContactSlots } from './contact-slots.ts';
import { cause, type Customers } from './customers.ts';
import type { Lines } from './lines.ts';

/** How contacts end: counted, their line freed, and the customer asked what comes next. */
export class Endings {
  private readonly books: Books;
  private readonly slots: ContactSlots;
  private readonly customers: Customers;
  private readonly trunks: Lines;
  private readonly channels: number;
  /** [team × channels + channel]: 1 where something follows a contact handled to its end. */
  private readonly follows: Uint8Array;

  constructor(
    books: Books,
    slots: ContactSlots,
    customers: Customers,
    trunks: Lines,
    channels: number,
    follows: Uint8Array,
  ) {
    this.books = books;
    this.slots = slots;
    this.customers = customers;
    this.trunks = trunks;
    this.channels = channels;
    this.follows = follows;
  }

  /** A contact was handled to its end. */
  complete(slot: number, team: number): void {
    if (this.trunks.limited) this.trunks.release(slot);
    const at = team * this.channels + this.slots.channel[slot]!;
    if (this.follows[at] === 0) this.slots.release(slot);
    else this.customers.completed(slot, team, this.books.at(slot, team));
  }

  /** A waiting contact, out of its queue, is given up by its customer. */
  abandon(slot: number): void {
    this.books.abandoned(slot);
    if (this.trunks.limited) this.trunks.release(slot);
    this.customers.fail(slot, cause.abandoned);
  }

  /** Nobody accepts the contact, sent to a provider. */
  refuse(slot: number, provider: number): void {
    this.books.blocked(slot, provider);
    this.customers.fail(slot, cause.blocked);
  }

  /** An outage drops a contact in a team's hands. */
  cutOff(slot: number, team: number): void {
    this.books.cutOffInHand(slot, team);
    if (this.trunks.limited) this.trunks.release(slot);
    this.customers.fail(slot, cause.cutOff);
  }

  /** Closing cuts off a contact that still waited, out of its queue. */
  close(slot: number): void {
    this.books.cutOff(slot, this.books.providerOfQueue[this.slots.queue[slot]!]!);
    if (this.trunks.limited) this.trunks.release(slot);
    this.customers.fail(slot, cause.closed);
  }
}
