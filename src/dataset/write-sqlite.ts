import { DatabaseSync } from 'node:sqlite';

/** A table to write: its CREATE TABLE statement, and its rows in the order of its columns. */
export interface TableToWrite {
  readonly name: string;
  readonly create: string;
  readonly columnCount: number;
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/**
 * Tables as the bytes of a SQLite database, made in memory. The same tables give the same bytes under the same release of
 * SQLite, which is that of the project's own Node.
 * @throws where a row breaks a rule of its table, or leads to a row of another that is not there
 */
export function writeSqlite(tables: readonly TableToWrite[]): Uint8Array {
  const database = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false });
  try {
    // A table may lead to one that is filled after it: the keys are looked at once all stand.
    database.exec('BEGIN');
    for (const table of tables) fill(database, table);
    database.exec('COMMIT');
    const broken = database.prepare('PRAGMA foreign_key_check').all();
    if (broken.length > 0) throw new Error(`Keys lead nowhere: ${JSON.stringify(broken[0])}`);
    return database.serialize();
  } finally {
    database.close();
  }
}

function fill(database: DatabaseSync, { name, create, columnCount, rows }: TableToWrite): void {
  database.exec(create);
  const places = Array.from({ length: columnCount }, () => '?').join(', ');
  const insert = database.prepare(`INSERT INTO ${name} VALUES (${places})`);
  for (const row of rows) insert.run(...row);
}
