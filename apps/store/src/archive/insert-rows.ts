import type { EntityManager } from 'typeorm';

export type Parameter = string | number | boolean | null | readonly string[];

/** A column of a statement with many rows. */
export interface Column<Row> {
  name: string;
  /** SQL of the row's cell; `bind` passes a value and gives the parameter that stands for it. */
  cell: (row: Row, bind: (value: Parameter) => string) => string;
}

/** A column whose cells are values as they are. */
export function column<Row>(name: string, value: (row: Row) => Parameter): Column<Row> {
  return { name, cell: (row, bind) => bind(value(row)) };
}

/** PostgreSQL counts parameters with 16 bits. */
const maxParameters = 65_535;

/** Inserts all rows with as few statements as the limit on parameters allows; `ending` is what follows VALUES. */
export async function insertRows<Row>(
  manager: EntityManager,
  table: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  ending = '',
): Promise<void> {
  const names = columns.map(({ name }) => name).join(', ');
  let tuples: string[] = [];
  let parameters: Parameter[] = [];
  const flush = async (): Promise<void> => {
    if (tuples.length > 0) {
      await manager.query(`INSERT INTO ${table} (${names}) VALUES ${tuples.join(', ')} ${ending}`, parameters);
    }
    tuples = [];
    parameters = [];
  };
  for (const row of rows) {
    const cells = columns.map(({ cell }) => cell(row, (value) => `$${parameters.push(value)}`));
    tuples.push(`(${cells.join(', ')})`);
    if (parameters.length + 2 * columns.length > maxParameters) await flush();
  }
  await flush();
}
