/** Mean of factors by what they apply to; where they are all one, that factor to the last digit. */
export class MeanFactor {
  private weight = 0;
  private sum = 0;
  private first = NaN;
  private alike = true;

  /** Forgets what was added. */
  clear(): void {
    this.weight = 0;
    this.sum = 0;
    this.first = NaN;
    this.alike = true;
  }

  /** @param weight units that the factor applies to; below zero: units taken back */
  add(factor: number, weight: number): void {
    if (weight === 0) return;
    if (Number.isNaN(this.first)) this.first = factor;
    this.alike &&= factor === this.first;
    this.weight += weight;
    this.sum += factor * weight;
  }

  /** Of all factors × their weights. */
  get total(): number {
    return this.sum;
  }

  /** 1 when nothing was added. */
  get mean(): number {
    if (this.alike) return Number.isNaN(this.first) ? 1 : this.first;
    return this.sum / this.weight;
  }
}
