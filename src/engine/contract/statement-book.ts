import { centsOf } from './cents.ts';
import type { CostKind, CostLine, StatementEntry } from './cost-line.ts';

/** A line without the places it does not have: −1, or 0 as unit price. */
export type LineGiven = Partial<CostLine> & {
  readonly kind: CostKind;
  readonly quantityUnit: string;
};

/** The lines of a setup and, replication after replication, what each comes to in each month. */
export class StatementBook {
  readonly lines: CostLine[] = [];
  readonly months: number;
  /** [month × lines + line], once the lines are all there. */
  cents = new Float64Array(0);
  quantities = new Float64Array(0);
  unitPrices = new Float64Array(0);

  constructor(months: number) {
    this.months = months;
  }

  /** Adds a line; gives back its index. */
  line(line: LineGiven): number {
    this.lines.push({
      provider: -1,
      channel: -1,
      unitPrice: 0,
      clause: -1,
      amendment: -1,
      tier: -1,
      premium: -1,
      premiumAmendment: -1,
      ...line,
    });
    return this.lines.length - 1;
  }

  /** Every line is there: makes room for the months. */
  seal(): void {
    const cells = this.months * this.lines.length;
    this.cents = new Float64Array(cells);
    this.quantities = new Float64Array(cells);
    this.unitPrices = new Float64Array(cells);
  }

  /** Forgets the last replication. */
  begin(): void {
    this.cents.fill(0);
    this.quantities.fill(0);
    this.unitPrices.fill(0);
  }

  /** Writes a line of a month; gives back its cents. A line without quantity is not written. */
  post(month: number, line: number, quantity: number, unitPrice: number): number {
    if (quantity === 0) return 0;
    const at = month * this.lines.length + line;
    this.quantities[at] = quantity;
    this.unitPrices[at] = unitPrice;
    return (this.cents[at] = centsOf(quantity, unitPrice));
  }

  centsAt(month: number, line: number): number {
    return this.cents[month * this.lines.length + line]!;
  }

  /** Every line of every month that comes to something: by month, then by line. */
  entries(): StatementEntry[] {
    const entries: StatementEntry[] = [];
    for (let month = 0, at = 0; month < this.months; month++) {
      for (let line = 0; line < this.lines.length; line++, at++) {
        const cents = this.cents[at]!;
        if (cents === 0) continue;
        const quantity = this.quantities[at]!;
        entries.push({ line, month, quantity, unitPrice: this.unitPrices[at]!, cents });
      }
    }
    return entries;
  }
}
