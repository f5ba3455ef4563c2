/**
 * A dialect of SQLite with two connections to one file: one writes, the other reads what is committed. Who only reads does
 * not wait for a transaction that writes a large act.
 */
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
} from "kysely";

interface Databases {
  readonly writing: SqliteDatabase;
  readonly reading: SqliteDatabase;
}

/** The dialect over two open databases of one file. */
export class ReadingAsideDialect extends SqliteDialect {
  readonly #databases: Databases;

  constructor(databases: Databases) {
    super({ database: databases.writing });
    this.#databases = databases;
  }

  override createDriver(): Driver {
    return new ReadingAsideDriver(this.#databases);
  }
}

/** Takes a connection when a statement says which one it needs, or for the time of a transaction. */
class AnyConnection implements DatabaseConnection {
  readonly #drivers: { readonly writing: SqliteDriver; readonly reading: SqliteDriver };
  /** The connection of the transaction that is open. */
  held: DatabaseConnection | undefined;

  constructor(drivers: { readonly writing: SqliteDriver; readonly reading: SqliteDriver }) {
    this.#drivers = drivers;
  }

  async executeQuery<Row>(query: CompiledQuery) {
    if (this.held !== undefined) return this.held.executeQuery<Row>(query);
    const isRead = /^\s*select\b/iu.test(query.sql);
    const driver = isRead ? this.#drivers.reading : this.#drivers.writing;
    const connection = await driver.acquireConnection();
    try {
      return await connection.executeQuery<Row>(query);
    } finally {
      await driver.releaseConnection();
    }
  }

  streamQuery(): never {
    throw new RangeError("expected no statement to be read row by row");
  }
}

class ReadingAsideDriver implements Driver {
  readonly #writing: SqliteDriver;
  readonly #reading: SqliteDriver;

  constructor({ writing, reading }: Databases) {
    this.#writing = new SqliteDriver({ database: writing });
    this.#reading = new SqliteDriver({ database: reading });
  }

  async init(): Promise<void> {
    await this.#writing.init();
    await this.#reading.init();
  }

  acquireConnection(): Promise<DatabaseConnection> {
    const drivers = { writing: this.#writing, reading: this.#reading };
    return Promise.resolve(new AnyConnection(drivers));
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const own = connection as AnyConnection;
    own.held = await this.#writing.acquireConnection();
    await this.#writing.beginTransaction(own.held);
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await this.#writing.commitTransaction((connection as AnyConnection).held ?? connection);
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await this.#writing.rollbackTransaction((connection as AnyConnection).held ?? connection);
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    const own = connection as AnyConnection;
    if (own.held === undefined) return;
    own.held = undefined;
    await this.#writing.releaseConnection();
  }

  // What is read goes first: the one that writes leaves the file whole.
  async destroy(): Promise<void> {
    await this.#reading.destroy();
    await this.#writing.destroy();
  }
}
