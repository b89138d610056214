//! Whether what is derived still agrees with what it is derived from: for `okaeri doctor` and the
//! tests.

use std::collections::{BTreeMap, HashMap};

use okaeri_domain::{attention::LineList, ids::TravellerId, store::Result};

use super::{
    super::super::{rows::Row, unavailable},
    Storage, attention, dialect,
};

/// Travellers looked at in one go.
const PIECE: i64 = 1000;

impl Storage {
    /// A sentence for each disagreement; none is well. Reads everything once.
    pub async fn disagreements(&self) -> Result<Vec<String>> {
        let mut found = Vec::new();
        let mut after = Vec::new();
        loop {
            let ids: Vec<Vec<u8>> =
                sqlx::query_scalar("SELECT id FROM travellers WHERE id > $1 ORDER BY id LIMIT $2")
                    .bind(&after)
                    .bind(PIECE)
                    .fetch_all(&self.read)
                    .await
                    .map_err(unavailable)?;
            let Some(last) = ids.last() else { break };
            self.check_lines(&after, last, &ids, &mut found).await?;
            after.clone_from(last);
        }
        self.check_counts(&mut found).await?;
        self.check_reports(&mut found).await?;
        Ok(found)
    }

    /// Each report is somebody's and can be found by whose it is.
    async fn check_reports(&self, found: &mut Vec<String>) -> Result<()> {
        let strays = "SELECT count(*) FROM reports WHERE NOT EXISTS
             (SELECT 1 FROM travellers WHERE travellers.id = reports.traveller)";
        for (sql, what) in [
            (strays, "reports belong to nobody"),
            (
                dialect::MISFILED,
                "reports are not filed with their traveller",
            ),
        ] {
            let count: i64 = sqlx::query_scalar(sql)
                .fetch_one(&self.read)
                .await
                .map_err(unavailable)?;
            if count > 0 {
                found.push(format!("{count} {what}"));
            }
        }
        Ok(())
    }

    /// Each traveller's lines follow from the flags; whoever was taken off the lists has none.
    async fn check_lines(
        &self,
        after: &[u8],
        last: &[u8],
        ids: &[Vec<u8>],
        found: &mut Vec<String>,
    ) -> Result<()> {
        let travellers = ids
            .iter()
            .map(|id| {
                let row = Row {
                    table: "travellers",
                    key: id,
                };
                row.traveller("id", id)
            })
            .collect::<Result<Vec<TravellerId>>>()?;
        let mut connection = self.read.acquire().await.map_err(unavailable)?;
        let flags = attention::flags_of(&mut connection, &travellers).await?;
        let rows: Vec<(Vec<u8>, i64, i64)> = sqlx::query_as(
            "SELECT traveller, list, since FROM lines WHERE traveller > $1 AND traveller <= $2",
        )
        .bind(after)
        .bind(last)
        .fetch_all(&mut *connection)
        .await
        .map_err(unavailable)?;
        let mut lines: HashMap<Vec<u8>, BTreeMap<i64, i64>> = HashMap::new();
        for (traveller, list, since) in rows {
            lines.entry(traveller).or_default().insert(list, since);
        }
        for traveller in travellers {
            let flags = flags.get(&traveller).map_or(&[][..], Vec::as_slice);
            let expected: BTreeMap<i64, i64> = (0_i64..)
                .zip(LineList::ALL)
                .filter_map(|(list, it)| Some((list, it.since(flags)?.timestamp_millis())))
                .collect();
            if let Some(lines) = lines.get(traveller.as_bytes())
                && *lines != expected
            {
                found.push(format!(
                    "the lines of traveller {traveller} do not follow from the flags"
                ));
            }
        }
        Ok(())
    }

    async fn check_counts(&self, found: &mut Vec<String>) -> Result<()> {
        type Count = (i64, i64, String, i64);
        // The quarter rounds up: see `attention::quarter_of`.
        let counted: Vec<Count> = sqlx::query_as(
            "SELECT list, (since + 899999) / 900000, release_date, count(*) FROM lines
             GROUP BY 1, 2, 3 ORDER BY 1, 2, 3",
        )
        .fetch_all(&self.read)
        .await
        .map_err(unavailable)?;
        let kept: Vec<Count> = sqlx::query_as(
            "SELECT list, quarter, release_date, cases FROM line_counts WHERE cases <> 0
             ORDER BY 1, 2, 3",
        )
        .fetch_all(&self.read)
        .await
        .map_err(unavailable)?;
        if counted != kept {
            found.push("the totals of the lists are not the number of their lines".to_owned());
        }
        Ok(())
    }
}
