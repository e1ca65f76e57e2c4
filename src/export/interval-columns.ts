import type { Interval } from '../estimate/interval.ts';
import type { TableColumn } from './table.ts';

/** A figure, and the ends of its 95 % interval after it. */
export function intervalColumns<Row>(
  name: string,
  unit: string,
  meaning: string,
  of: (row: Row) => Interval,
): readonly TableColumn<Row>[] {
  const end = (which: 'low' | 'high', place: string): TableColumn<Row> => ({
    name: `${name}${place}`,
    unit,
    meaning: `${which === 'low' ? 'Lower' : 'Upper'} end of its 95 % interval.`,
    cell: (row) => of(row)[which],
  });
  return [
    { name, unit, meaning, cell: (row) => of(row).value },
    end('low', 'Low'),
    end('high', 'High'),
  ];
}
