//! All rows, out of one database and into another, whichever engines the two have.

use futures_util::TryStreamExt as _;
use okaeri_domain::store::{Result, StoreError};
use sha2::{Digest as _, Sha256};
use sqlx::{AssertSqlSafe, Row as _};
use tokio::sync::mpsc;

use super::{
    super::super::{
        bulk::pieces,
        tables::{Cell, Copied, Kind, Sent, TABLES, Table},
        unavailable,
    },
    Connection, Db, Storage, dialect,
};

type Cells = Vec<Cell>;

impl Storage {
    /// Sends every row of every table, in the order of [`TABLES`]. Nothing can be written to this
    /// database meanwhile.
    pub async fn send_rows(&self, rows: mpsc::Sender<Sent>) -> Result<()> {
        let gone = |_| StoreError::Unavailable("the other database has failed".to_owned());
        let mut transaction = self.begin().await?;
        dialect::freeze(&mut transaction).await?;
        let mut copied = Vec::new();
        for (number, table) in TABLES.iter().enumerate() {
            let mut stream = sqlx::query(AssertSqlSafe(table.select())).fetch(&mut *transaction);
            let mut digest = Sha256::new();
            let mut count = 0;
            while let Some(row) = stream.try_next().await.map_err(unavailable)? {
                let cells = cells_of(table, &row)?;
                for cell in &cells {
                    cell.digest(&mut digest);
                }
                count += 1;
                rows.send(Sent::Row(number, cells)).await.map_err(gone)?;
            }
            copied.push(Copied {
                table: table.name,
                rows: count,
                digest: digest.finalize().into(),
            });
        }
        rows.send(Sent::End(copied)).await.map_err(gone)
    }

    /// Writes what is sent, reads it back, and keeps it only if it is all there.
    pub async fn take_rows(
        &self,
        mut rows: mpsc::Receiver<Sent>,
        mut progress: impl FnMut(u64),
    ) -> Result<Vec<Copied>> {
        let mut transaction = self.begin().await?;
        let mut batch = Vec::new();
        let mut sent = Vec::new();
        while rows.recv_many(&mut batch, 1024).await > 0 {
            let mut by_table = vec![Vec::new(); TABLES.len()];
            for message in batch.drain(..) {
                match message {
                    Sent::Row(number, cells) => by_table[number].push(cells),
                    Sent::End(copied) => sent = copied,
                }
            }
            for (table, cells) in TABLES.iter().zip(by_table) {
                insert(&mut transaction, table, &cells).await?;
                progress(cells.len() as u64);
            }
        }
        dialect::after_copy(&mut transaction).await?;
        let mut copied = Vec::new();
        for table in &TABLES {
            copied.push(read_back(&mut transaction, table).await?);
        }
        if sent != copied {
            let differ = "what arrived is not what was sent; nothing was kept".to_owned();
            return Err(StoreError::Unavailable(differ));
        }
        transaction.commit().await.map_err(unavailable)?;
        Ok(copied)
    }
}

async fn insert(connection: &mut Connection, table: &Table, rows: &[Cells]) -> Result<()> {
    for piece in pieces(rows) {
        let sql = table.insert(piece.len(), dialect::mark);
        let mut query = sqlx::query(AssertSqlSafe(sql));
        for cell in piece.iter().flatten() {
            query = bind(query, cell);
        }
        query.execute(&mut *connection).await.map_err(unavailable)?;
    }
    Ok(())
}

async fn read_back(connection: &mut Connection, table: &Table) -> Result<Copied> {
    let mut stream = sqlx::query(AssertSqlSafe(table.select())).fetch(connection);
    let mut digest = Sha256::new();
    let mut rows = 0;
    while let Some(row) = stream.try_next().await.map_err(unavailable)? {
        let cells = cells_of(table, &row)?;
        for cell in &cells {
            cell.digest(&mut digest);
        }
        rows += 1;
    }
    Ok(Copied {
        table: table.name,
        rows,
        digest: digest.finalize().into(),
    })
}

fn cells_of(table: &Table, row: &<Db as sqlx::Database>::Row) -> Result<Cells> {
    table
        .columns
        .iter()
        .enumerate()
        .map(|(place, (_, kind))| {
            Ok(match kind {
                Kind::Integer => Cell::Integer(row.try_get(place).map_err(unavailable)?),
                Kind::Real => Cell::Real(row.try_get(place).map_err(unavailable)?),
                Kind::Text => Cell::Text(row.try_get(place).map_err(unavailable)?),
                Kind::Bytes => Cell::Bytes(row.try_get(place).map_err(unavailable)?),
            })
        })
        .collect()
}

type Query<'q> = sqlx::query::Query<'q, Db, <Db as sqlx::Database>::Arguments>;

fn bind<'q>(query: Query<'q>, cell: &Cell) -> Query<'q> {
    match cell {
        Cell::Integer(value) => query.bind(*value),
        Cell::Real(value) => query.bind(*value),
        Cell::Text(value) => query.bind(value.clone()),
        Cell::Bytes(value) => query.bind(value.clone()),
    }
}

#[cfg(test)]
impl Storage {
    pub async fn values(&self) -> Vec<(String, Vec<u8>)> {
        let mut values = Vec::new();
        for table in &TABLES {
            let rows = sqlx::query(AssertSqlSafe(table.select()));
            for row in rows.fetch_all(&self.read).await.unwrap() {
                let cells = cells_of(table, &row).unwrap();
                for ((column, _), cell) in table.columns.iter().zip(cells) {
                    let place = format!("{}.{column}", table.name);
                    values.extend(cell.into_bytes().map(|bytes| (place, bytes)));
                }
            }
        }
        values
    }

    pub async fn put_row_of(&self, traveller: &[u8], table: &str) -> Result<()> {
        let table = TABLES.iter().find(|it| it.name == table).unwrap();
        let cells = table.columns.iter().map(|it| match *it {
            ("traveller", _) => Cell::Bytes(Some(traveller.to_vec())),
            (_, Kind::Integer) => Cell::Integer(Some(1)),
            (_, Kind::Real) => Cell::Real(Some(1.0)),
            (_, Kind::Text) => Cell::Text(Some("x".to_owned())),
            (_, Kind::Bytes) => Cell::Bytes(Some(vec![7; 16])),
        });
        let mut transaction = self.begin().await?;
        insert(&mut transaction, table, &[cells.collect()]).await?;
        transaction.commit().await.map_err(unavailable)
    }
}
